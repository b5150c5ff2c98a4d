/**
 * Places people are counted by: countries, which are built in, and whatever is imported below them, such as
 * constituencies or governorates. A list is taken as a whole or not at all.
 */
@NullMarked
package org.tadamon.core.area;

import org.jspecify.annotations.NullMarked;
