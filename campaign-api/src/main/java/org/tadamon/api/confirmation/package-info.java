/**
 * Showing that an address is one's own. Whoever signs is sent a code to type into the page that is still open and,
 * unless the petition is guarded, a link to a page with a button; opening it does nothing, since mail scanners open
 * links. Both are made from the signature's own secret, so neither is kept anywhere, and both die with it. The page,
 * its time and its headers are the same for a signature that is new, repeated or held; only the mail knows, and it goes
 * to the address alone. At most five mails tell one code, for 48 hours.
 */
@NullMarked
package org.tadamon.api.confirmation;

import org.jspecify.annotations.NullMarked;
