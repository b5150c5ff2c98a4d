/**
 * When the personal data of a petition's signers is gone, told to those who organise it: they can promise an earlier
 * day, and an owner can destroy it at once, after having read what is lost by it. Those who run the platform can hold
 * it for a reason that its organisers read, too, until they lift that again.
 */
@NullMarked
package org.tadamon.api.organise.data;

import org.jspecify.annotations.NullMarked;
