package org.tadamon.projections.powerview;

import java.util.Optional;
import java.util.Set;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.CaseEvent.ChangesAsked;
import org.tadamon.core.moderation.CaseEvent.Decided;
import org.tadamon.core.moderation.CaseEvent.ReportsDismissed;
import org.tadamon.core.moderation.CaseEvent.SubmissionApproved;
import org.tadamon.core.moderation.CaseEvent.SubmissionRejected;
import org.tadamon.core.moderation.CaseEvent.TakeDownDecided;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.organisation.OrganisationEvent.InvitationAccepted;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationFounded;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;

/** Who did what by a decision. */
final class Acts {

    private Acts() {}

    /** Something one account did. */
    record Done(Act act, AccountId by) {}

    /** All the roles of one member. */
    record Held(AccountId account, Set<Role> roles) {}

    /** Who agreed to what another had proposed decided as well; the proposal was counted when it was made. */
    static Done of(Decided event) {
        return switch (event) {
            case SubmissionApproved it -> new Done(Act.APPROVED, it.by());
            case SubmissionRejected it -> new Done(Act.REJECTED, it.by());
            case ChangesAsked it -> new Done(Act.CHANGES_ASKED, it.by());
            case TakeDownProposed it -> new Done(Act.TAKE_DOWN_PROPOSED, it.by());
            case TakeDownRefused it -> new Done(Act.TAKE_DOWN_REFUSED, it.by());
            case TakeDownDecided(var _, var _, var _, var _, var by, var confirmedBy) ->
                confirmedBy == null ? new Done(Act.TAKEN_DOWN, by) : new Done(Act.TAKE_DOWN_CONFIRMED, confirmedBy);
            case ReportsDismissed it -> new Done(Act.KEPT, it.by());
            case TakeDownLifted it -> new Done(Act.RESTORED, it.by());
        };
    }

    /** Who acted for an organisation; empty for what members do to themselves. */
    static Optional<Done> of(OrganisationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case OrganisationFounded it -> new Done(Act.FOUNDED, it.by());
                    case OrganisationRenamed it -> new Done(Act.RENAMED, it.by());
                    case InvitationMade it -> new Done(Act.INVITED, it.by());
                    case InvitationWithdrawn it -> new Done(Act.INVITATION_WITHDRAWN, it.by());
                    case RolesChanged it -> new Done(Act.ROLES_CHANGED, it.by());
                    case MemberRemoved it -> new Done(Act.MEMBER_REMOVED, it.by());
                    case InvitationAccepted _, MemberLeft _ -> null;
                });
    }

    /** Who moved a petition on for the organisation whose it is; empty for what others decide, or time itself. */
    static Optional<Done> of(LifeEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PetitionSubmitted it -> new Done(Act.SUBMITTED, it.by());
                    case PetitionClosed(var _, var by) -> by == null ? null : new Done(Act.CLOSED, by);
                    case PetitionWithdrawn it -> new Done(Act.WITHDRAWN, it.by());
                    default -> null;
                });
    }

    /** The roles somebody holds from now on; empty where nothing of that changes. */
    static Optional<Held> held(OrganisationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case OrganisationFounded it -> new Held(it.by(), it.roles());
                    case InvitationAccepted it -> new Held(it.accountId(), it.roles());
                    case RolesChanged it -> new Held(it.accountId(), it.roles());
                    case MemberRemoved it -> new Held(it.accountId(), Set.of());
                    case MemberLeft it -> new Held(it.accountId(), Set.of());
                    case OrganisationRenamed _, InvitationMade _, InvitationWithdrawn _ -> null;
                });
    }

    /** Whether nobody waits any more after it, who waited before. */
    static boolean endsTheWait(Decided event) {
        return !(event instanceof TakeDownProposed
                || event instanceof TakeDownRefused
                || event instanceof TakeDownLifted);
    }
}
