package org.tadamon.core.coalition;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a coalition holds to. */
public sealed interface CoalitionProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/empty";
        }
    }

    /** A text or a list is longer than allowed; the limit is in grapheme clusters, or entries. */
    record TooLong(String field, Long limit) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/too-long";
        }
    }

    /** Something is not written as it must be: a language tag, the code of a link, a text no page can show. */
    record Malformed(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/malformed";
        }
    }

    /** The terms would end before they begin. */
    record UntilBeforeFrom(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/until-before-from";
        }
    }

    /** The terms would have run out before anybody could accept them. */
    record UntilInThePast(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/until-in-the-past";
        }
    }

    /** An organisation needs no invitation into its own campaign. */
    record PartnerIsLead(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/partner-is-lead";
        }
    }

    /** There is no such organisation to invite. */
    record PartnerUnknown(String field) implements CoalitionProblem, Invalid {
        @Override
        public String code() {
            return "coalition/partner-unknown";
        }
    }

    /** It was invited already, on other words; its terms can be changed. */
    record InvitedAlready() implements CoalitionProblem, Conflict {
        @Override
        public String code() {
            return "coalition/invited-already";
        }
    }

    /** No terms wait for an answer. */
    record NothingOffered() implements CoalitionProblem, Conflict {
        @Override
        public String code() {
            return "coalition/nothing-offered";
        }
    }

    /** The terms that wait for an answer are not those that were read. */
    record TermsReadOtherwise() implements CoalitionProblem, Conflict {
        @Override
        public String code() {
            return "coalition/terms-read-otherwise";
        }
    }

    /** The terms ran out before they were accepted. */
    record OfferRunOut() implements CoalitionProblem, Conflict {
        @Override
        public String code() {
            return "coalition/offer-run-out";
        }
    }

    /** The two are not partners in this campaign, or no more. */
    record NotPartners() implements CoalitionProblem, Conflict {
        @Override
        public String code() {
            return "coalition/not-partners";
        }
    }

    /** The terms that hold now do not let the partner see this. */
    record NotGranted() implements CoalitionProblem {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "coalition/not-granted";
        }
    }

    /** There is no such partnership. */
    record PartnershipUnknown() implements CoalitionProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "coalition/unknown";
        }
    }
}
