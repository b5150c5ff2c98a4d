/**
 * Signing in without a password: who can read the mail of an address has its account. The mail carries a code for the
 * page that is still open and a link to a page with a button; both live ten minutes, work once, in the browser that
 * asked, and never by merely being opened, since mail scanners open links. Asking does the same and answers the same
 * for every address: whether there is an account is looked up only once the code is right. Until then nothing is kept
 * of the address but what the browser's own cookie opens.
 */
@NullMarked
package org.tadamon.api.signin;

import org.jspecify.annotations.NullMarked;
