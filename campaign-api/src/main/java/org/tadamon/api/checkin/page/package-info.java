/** The pages at the door: of those who help, by their own attendance, and of organisers. */
@NullMarked
package org.tadamon.api.checkin.page;

import org.jspecify.annotations.NullMarked;
