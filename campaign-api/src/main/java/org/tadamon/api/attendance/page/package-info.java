/**
 * The pages of those who come, without an account and without a cookie: the action and the form to come, the code from
 * the mail, the page behind its link, and one's own attendance, with one's place or where one stands in line, what one
 * said, and the buttons that take it back. None of them is kept by any browser.
 */
@NullMarked
package org.tadamon.api.attendance.page;

import org.jspecify.annotations.NullMarked;
