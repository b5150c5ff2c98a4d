/**
 * What shows that somebody can read the mail of whoever took part in something: a code to type into the page that is
 * still open, and what stands behind the # of a link. Both are made from the person's own secret each time they are
 * needed, so they are kept nowhere and die with it.
 */
@NullMarked
package org.tadamon.api.mailedcode;

import org.jspecify.annotations.NullMarked;
