/**
 * A petition's life: written, submitted, decided on by moderators, looking for sponsors where the platform asks for
 * them, open, closed, delivered, answered; withdrawn by its organisers, or taken down and restored by moderators. The
 * same aggregate as its text, since the text may be corrected in some stages and is frozen in others: what both must
 * agree on is decided in one place. Every submission has a number and every decision says which submission it is about,
 * so that a decision that comes late or twice changes nothing.
 */
@NullMarked
package org.tadamon.core.petition.life;

import org.jspecify.annotations.NullMarked;
