/** How a package is written: its files, each the same for the same facts, and the signed manifest that seals them. */
@NullMarked
package org.tadamon.api.export.pack;

import org.jspecify.annotations.NullMarked;
