package org.tadamon.api.letterdrive.json;

import org.tadamon.core.refusal.Invalid;

/** Something that was sent to confirm, or to see one's own letter, cannot be taken. */
record LetterProblems(String field, String code) implements Invalid {

    static final LetterProblems HANDLE_OVER = new LetterProblems("handle", "letter-drive/handle-over");
    static final LetterProblems WRONG_CODE = new LetterProblems("code", "letter-drive/wrong-code");
    static final LetterProblems TO_NOBODY = new LetterProblems("to", "letter-drive/to-nobody");
}
