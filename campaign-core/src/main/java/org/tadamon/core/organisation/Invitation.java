package org.tadamon.core.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent.InvitationMade;
import org.tadamon.core.organisation.OrganisationProblem.InvitationExpired;
import org.tadamon.core.organisation.OrganisationProblem.InvitationUsed;
import org.tadamon.core.organisation.OrganisationProblem.InvitationVoid;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What has become of one invitation.
 *
 * @param usedBy who became a member by it; {@code null} while nobody has
 */
record Invitation(InvitationMade made, @Nullable AccountId usedBy, boolean withdrawn) {

    static Invitation of(InvitationMade made) {
        return new Invitation(made, null, false);
    }

    Invitation used(AccountId by) {
        return new Invitation(made, by, withdrawn);
    }

    Invitation takenBack() {
        return new Invitation(made, usedBy, true);
    }

    boolean wasUsedBy(AccountId account) {
        return account.equals(usedBy);
    }

    boolean isOpenAt(Instant now) {
        return usedBy == null && !withdrawn && now.isBefore(made.expiresAt());
    }

    void refuseOnceUsed() {
        if (usedBy != null) {
            throw new CommandRefused(new InvitationUsed());
        }
    }

    /** It lives no longer than the word of whoever made it. */
    void refuseUnlessOpen(boolean stillInTheNameOfAnOwner, Instant now) {
        refuseOnceUsed();
        if (withdrawn || !stillInTheNameOfAnOwner) {
            throw new CommandRefused(new InvitationVoid());
        }
        if (!now.isBefore(made.expiresAt())) {
            throw new CommandRefused(new InvitationExpired());
        }
    }
}
