/** Tables that are taken along into spreadsheets. */
@NullMarked
package org.tadamon.api.table;

import org.jspecify.annotations.NullMarked;
