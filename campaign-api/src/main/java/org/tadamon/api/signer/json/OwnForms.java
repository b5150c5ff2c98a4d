package org.tadamon.api.signer.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.consent.ConsentForm;
import org.tadamon.core.refusal.Invalid;

/** What signers send about their own signature. */
final class OwnForms {

    private OwnForms() {}

    /** Whose it is. */
    record Mine(@Nullable String handle) {
        @Override
        public String toString() {
            return "<mine>";
        }
    }

    /**
     * What they choose; what is left out stays as it is.
     *
     * @param visibility {@code full-name}, {@code initials}, {@code hidden} or {@code counted}
     * @param consents exactly what is allowed from now on, and nothing else
     */
    record Chosen(
            @Nullable String handle,
            @Nullable String visibility,
            @Nullable List<ConsentForm> consents) {
        @Override
        public String toString() {
            return "<chosen>";
        }
    }

    /** Why they sign; empty takes back what was said. */
    record Said(@Nullable String handle, @Nullable String comment) {
        @Override
        public String toString() {
            return "<said>";
        }
    }

    /** Be forgotten; {@code along} takes the number, too. */
    record Forget(@Nullable String handle, @Nullable Boolean along) {
        @Override
        public String toString() {
            return "<forget>";
        }
    }

    /** Who comes back, and in which language to write to them. */
    record Back(@Nullable String email, @Nullable String language) {
        @Override
        public String toString() {
            return "<back>";
        }
    }

    /** The same for everybody, whether they had signed or not. */
    record Asked(String handle) {
        @Override
        public String toString() {
            return "<asked>";
        }
    }

    /** Something that was sent cannot be taken. */
    record OwnProblem(String field, String rule) implements Invalid {
        @Override
        public String code() {
            return "signature/" + rule;
        }
    }
}
