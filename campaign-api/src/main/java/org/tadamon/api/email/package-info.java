/**
 * Addresses mail can reach: how one is read from what somebody typed, when two spellings of it are one mailbox, and the
 * form in which it is handed to a mail server. Strict, so that nothing but an address can ever stand where one belongs.
 */
@NullMarked
package org.tadamon.api.email;

import org.jspecify.annotations.NullMarked;
