/**
 * Who comes to this action, what do they need, and what do they do for the others? One document per attendance, sealed.
 */
@NullMarked
package org.tadamon.projections.attendanceroll;

import org.jspecify.annotations.NullMarked;
