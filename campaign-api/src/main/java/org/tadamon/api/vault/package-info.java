/**
 * Where personal data is sealed and opened, and where it dies. Every signature has a secret of its own; what a person
 * wrote is sealed under it before it goes anywhere, and destroying it makes every copy, in the ledger, in read models
 * and in backups, unreadable for ever. Secrets lie wrapped under a key of their petition, that under the master key,
 * which is a file that never goes into a backup of the database.
 */
@NullMarked
package org.tadamon.api.vault;

import org.jspecify.annotations.NullMarked;
