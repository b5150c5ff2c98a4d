/**
 * Changing one's mind, without an account: who gives the address they signed with is sent a code, and by it finds the
 * card as it stands, to tick and untick. Whoever asks for whatever address is answered the same, at once; the mail is
 * seen to afterwards. What was begun in one browser ends in that one, once, and never by opening a link.
 */
@NullMarked
package org.tadamon.api.consentchange;

import org.jspecify.annotations.NullMarked;
