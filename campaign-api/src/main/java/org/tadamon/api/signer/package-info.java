/**
 * A signer's own pages, without an account and without a cookie: the code from the mail, the page behind its link, and
 * the signature itself, with since when it counts and why not if not, what it shows to whom, and the buttons that take
 * it back or forget its signer. Whoever asks for whatever address is answered the same, at once; the mail is seen to
 * afterwards. No page is about a person: what it is about stands sealed in its forms, for half an hour.
 */
@NullMarked
package org.tadamon.api.signer;

import org.jspecify.annotations.NullMarked;
