/**
 * Writing a letter, by link and without an account: somebody makes it their own, shows by a code from their mail that
 * the address is theirs, and has it sent; or sends it by themselves, and says so. What they wrote is kept sealed until
 * it has arrived, and not a moment longer; they can take back what has not gone, and be forgotten. Of one person one
 * letter goes out for one drive, and nobody learns from an answer who had written.
 */
@NullMarked
package org.tadamon.api.letterdrive.writing;

import org.jspecify.annotations.NullMarked;
