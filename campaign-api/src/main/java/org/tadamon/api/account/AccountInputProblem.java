package org.tadamon.api.account;

import org.tadamon.core.refusal.Invalid;

/**
 * Something a person said about themselves cannot be taken.
 *
 * @param field where it was typed
 * @param code what is wrong with it
 * @param limit the greatest length, where that is what is wrong; 0 otherwise
 */
record AccountInputProblem(String field, String code, Long limit) implements Invalid {}
