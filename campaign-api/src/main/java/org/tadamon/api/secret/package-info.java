/**
 * Random secrets that let somebody in: sessions, links, codes. Drawn here, told once, and kept only as what proves
 * them, so that a stolen database lets nobody in. What this machine itself must remember lies in files that only their
 * owner may read.
 */
@NullMarked
package org.tadamon.api.secret;

import org.jspecify.annotations.NullMarked;
