/**
 * Letter drives, for those who ask people to write: those of one's organisations, starting one, and what becomes of it.
 */
@NullMarked
package org.tadamon.api.organise.letters;

import org.jspecify.annotations.NullMarked;
