package org.tadamon.core.campaign;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a campaign holds to. */
public sealed interface CampaignProblem extends Problem {

    /** Something that must be said was left empty. */
    record Empty(String field) implements CampaignProblem, Invalid {
        @Override
        public String code() {
            return "campaign/empty";
        }
    }

    /** A text is longer than its page can carry; the limit is in grapheme clusters. */
    record TooLong(String field, Long limit) implements CampaignProblem, Invalid {
        @Override
        public String code() {
            return "campaign/too-long";
        }
    }

    /** Something is not written as it must be: a language tag, a name that is not one line. */
    record Malformed(String field) implements CampaignProblem, Invalid {
        @Override
        public String code() {
            return "campaign/malformed";
        }
    }

    /** There is a campaign of this id already, and it is another one. */
    record StartedOtherwise() implements CampaignProblem, Conflict {
        @Override
        public String code() {
            return "campaign/started-otherwise";
        }
    }

    /** It has ended, for good. */
    record CampaignOver() implements CampaignProblem, Conflict {
        @Override
        public String code() {
            return "campaign/over";
        }
    }

    /** Only petitions of the organisation whose campaign it is can be in it. */
    record PetitionOfOthers(String field) implements CampaignProblem, Invalid {
        @Override
        public String code() {
            return "campaign/petition-of-others";
        }
    }

    /** There is no such campaign. */
    record CampaignUnknown() implements CampaignProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "campaign/unknown";
        }
    }
}
