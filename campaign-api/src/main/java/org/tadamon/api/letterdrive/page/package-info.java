/**
 * The pages of those who write, without an account and without a cookie: the drive, where they live, the letter they
 * make their own, the code from the mail, and what has become of it; or all they need to send it by themselves. What
 * they typed is kept by no browser.
 */
@NullMarked
package org.tadamon.api.letterdrive.page;

import org.jspecify.annotations.NullMarked;
