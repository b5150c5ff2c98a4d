/**
 * How copies of lists are written: one writer for each format, row by row, so that a million needs no more memory than
 * one.
 */
@NullMarked
package org.tadamon.api.signerlist.write;

import org.jspecify.annotations.NullMarked;
