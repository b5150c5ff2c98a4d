package org.tadamon.api.signature;

import org.tadamon.core.refusal.Invalid;

/**
 * Something that was typed to sign cannot be taken.
 *
 * @param field where it was typed
 * @param code what is wrong with it
 * @param limit the greatest length, where that is what is wrong; 0 otherwise
 */
record SignatureInputProblem(String field, String code, Long limit) implements Invalid {

    static SignatureInputProblem of(String field, String rule) {
        return new SignatureInputProblem(field, "signature/" + rule, 0L);
    }

    static SignatureInputProblem tooLong(String field, long limit) {
        return new SignatureInputProblem(field, "signature/" + field + "-too-long", limit);
    }
}
