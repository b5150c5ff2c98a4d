/**
 * Passkeys: signing in, and showing that it is still the same person, with what one's own device keeps. Nothing
 * personal is told to the device: the account goes by a random handle, and what a passkey is called is sealed here. A
 * challenge lives in the database for minutes, works once, and only in the browser it was made for.
 */
@NullMarked
package org.tadamon.api.passkey;

import org.jspecify.annotations.NullMarked;
