package org.tadamon.core.delivery;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a delivery holds to. */
public sealed interface DeliveryProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/too-long";
        }
    }

    /** Something is not written as it must be. */
    record Malformed(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/malformed";
        }
    }

    /** No petition has so many signatures, or so few. */
    record OutOfRange(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/out-of-range";
        }
    }

    /** Of a guarded petition nobody is told more than everybody may know; the limit is that number. */
    record MoreThanPublic(String field, Long limit) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/more-than-public";
        }
    }

    /** A day on which it cannot have happened yet. */
    record InTheFuture(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/in-the-future";
        }
    }

    /** A day before that of the delivery. */
    record TooEarly(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/too-early";
        }
    }

    /** Nobody on the list of decision makers is meant by this, or the export named is none of this petition's. */
    record Nobody(String field) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/nobody";
        }
    }

    /** More decision makers are meant than deliveries are recorded of at once. */
    record TooMany(String field, Long limit) implements DeliveryProblem, Invalid {
        @Override
        public String code() {
            return "delivery/too-many";
        }
    }

    /** The petition is not public yet, or not any more: nothing is handed over in the platform's name. */
    record NotPublic() implements DeliveryProblem, Conflict {
        @Override
        public String code() {
            return "delivery/not-public";
        }
    }

    /** There is a delivery of this id already, and it is another one. */
    record RecordedOtherwise() implements DeliveryProblem, Conflict {
        @Override
        public String code() {
            return "delivery/recorded-otherwise";
        }
    }

    /** It was taken back, so nothing can have come of it. */
    record TakenBack() implements DeliveryProblem, Conflict {
        @Override
        public String code() {
            return "delivery/taken-back";
        }
    }

    /** There is no such delivery. */
    record DeliveryUnknown() implements DeliveryProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "delivery/unknown";
        }
    }
}
