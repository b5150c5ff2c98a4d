package org.tadamon.core.organisation;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules an organisation holds to. */
public sealed interface OrganisationProblem extends Problem {

    /** Something that must be said was left empty: a name, a reason, the roles. */
    record Empty(String field) implements OrganisationProblem, Invalid {
        @Override
        public String code() {
            return "organisation/empty";
        }
    }

    /** A text is longer than it may be; the limit is in grapheme clusters, or entries of a list. */
    record TooLong(String field, Long limit) implements OrganisationProblem, Invalid {
        @Override
        public String code() {
            return "organisation/too-long";
        }
    }

    /** Something is not written as it must be: a language tag, a name with line breaks, an expiry. */
    record Malformed(String field) implements OrganisationProblem, Invalid {
        @Override
        public String code() {
            return "organisation/malformed";
        }
    }

    /** There is an organisation of this id already, and it was founded otherwise. */
    record FoundedOtherwise() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/founded-otherwise";
        }
    }

    /** There is an invitation of this id already, and it says something else. */
    record InvitedOtherwise() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/invited-otherwise";
        }
    }

    /** It would be left without an owner. */
    record LastOwner() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/last-owner";
        }
    }

    /** Somebody has used the invitation. */
    record InvitationUsed() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/invitation-used";
        }
    }

    /** The invitation's time is over. */
    record InvitationExpired() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/invitation-expired";
        }
    }

    /** The invitation was taken back, or whoever made it is no owner any more. */
    record InvitationVoid() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/invitation-void";
        }
    }

    /** So many invitations are open that nobody could say any more whom they are for. */
    record TooManyInvitations() implements OrganisationProblem, Conflict {
        @Override
        public String code() {
            return "organisation/too-many-invitations";
        }
    }

    /** There is no such invitation. */
    record InvitationUnknown() implements OrganisationProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "organisation/invitation-unknown";
        }
    }

    /** There is no such member. */
    record MemberUnknown() implements OrganisationProblem {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String code() {
            return "organisation/member-unknown";
        }
    }

    /** Only an owner may do this. */
    record NotAnOwner() implements OrganisationProblem {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "organisation/not-an-owner";
        }
    }
}
