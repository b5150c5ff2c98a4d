/**
 * Brings what waits in the outbox to the relay, on every node, a few at a time. What is not taken is tried again, after
 * ever longer pauses that no two mails share; what is never taken is left to whoever runs the platform, with a reason
 * and nobody's name. Nothing is lost when a node dies; what it had just handed over may come twice, with the same
 * reference.
 */
@NullMarked
package org.tadamon.api.mail.courier;

import org.jspecify.annotations.NullMarked;
