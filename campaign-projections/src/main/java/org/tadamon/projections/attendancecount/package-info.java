/**
 * How many people have a place at this action? One document per action, with by how much the number moved each hour.
 */
@NullMarked
package org.tadamon.projections.attendancecount;

import org.jspecify.annotations.NullMarked;
