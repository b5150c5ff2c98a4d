/**
 * How the personal data of those who signed a petition ends: some months after the petition has, or earlier where its
 * organisers have promised so, or at once when staying would put people in danger. The numbers stay. Only a hold,
 * placed by those who run the platform for a reason they write down, keeps the data of one petition longer, until it is
 * lifted. An aggregate of its own beside the petition, so that whatever becomes of its text, its signers' data ends in
 * one way.
 */
@NullMarked
package org.tadamon.core.retention;

import org.jspecify.annotations.NullMarked;
