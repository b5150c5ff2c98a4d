/**
 * How a mail leaves the house: through a mail server by SMTP, as soon as one is set; until then into a mailbox in
 * memory, which whoever tries the platform on their own machine can read. What leaves is plain text that names neither
 * petition nor group where it could be read over a shoulder, and nothing of the machine it comes from.
 */
@NullMarked
package org.tadamon.api.mail.transport;

import org.jspecify.annotations.NullMarked;
