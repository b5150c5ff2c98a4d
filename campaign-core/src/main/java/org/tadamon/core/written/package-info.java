/**
 * What people wrote, as a value that knows how long it is to a reader and whether there is anything in it to read.
 * Every feature decides by itself how long its own texts may be.
 */
@NullMarked
package org.tadamon.core.written;

import org.jspecify.annotations.NullMarked;
