package org.tadamon.api.petition;

import org.tadamon.core.refusal.Invalid;

/**
 * Something that was typed to write a petition cannot be understood; what is understood, the petition itself judges.
 */
record PetitionInputProblem(String field, String code) implements Invalid {}
