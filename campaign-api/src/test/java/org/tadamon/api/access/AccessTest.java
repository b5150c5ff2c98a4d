package org.tadamon.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tadamon.api.access.AccessProblem.NotAllowed;
import org.tadamon.api.access.AccessProblem.NotThere;
import org.tadamon.api.access.AccessProblem.StepUpNeeded;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** Access … */
class AccessTest {

    private static final OrganisationId HOST = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(1, 2));
    private static final AccountId OWNER = new AccountId(new UUID(2, 1));
    private static final AccountId STAFF = new AccountId(new UUID(2, 2));

    private @Nullable OrganisationId host = HOST;
    private final Access access = new Access(new Memberships() {
        @Override
        public Map<OrganisationId, Set<Role>> of(AccountId account) {
            return account.equals(OWNER)
                    ? Map.of(OTHER, Set.of(Role.OWNER))
                    : account.equals(STAFF) ? Map.of(HOST, Set.of(Role.STAFF)) : Map.of();
        }

        @Override
        public Optional<OrganisationId> host() {
            return Optional.ofNullable(host);
        }
    });

    @Test
    void letsARoleDoWhatItMay() {
        assertThatCode(() -> access.require(new Actor(OWNER, false), Right.WRITE, OTHER))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsAMemberWithoutTheRoleThatItIsMissing() {
        refuses(() -> access.require(new Actor(STAFF, true), Right.WRITE, HOST), new NotAllowed());
    }

    @Test
    void tellsAStrangerNothing() {
        refuses(() -> access.require(new Actor(OWNER, true), Right.SEE_FIGURES, HOST), new NotThere());
        refuses(() -> access.requireAtHost(new Actor(OWNER, true), Right.IMPORT), new NotThere());
    }

    @Test
    void asksForAStepUpOnlyWhomItWouldLetPass() {
        refuses(() -> access.require(new Actor(OWNER, false), Right.CHANGE_ROLES, OTHER), new StepUpNeeded());
        refuses(() -> access.require(new Actor(STAFF, false), Right.CHANGE_ROLES, HOST), new NotAllowed());
        assertThatCode(() -> access.require(new Actor(OWNER, true), Right.CHANGE_ROLES, OTHER))
                .doesNotThrowAnyException();
    }

    @Test
    void takesWhatHasNoOrganisationForTheHosts() {
        assertThatCode(() -> access.require(new Actor(STAFF, true), Right.SEE_SIGNERS, null))
                .doesNotThrowAnyException();
        host = null;
        refuses(() -> access.require(new Actor(STAFF, true), Right.SEE_SIGNERS, null), new NotThere());
    }

    @Test
    void letsTheOperatorDoEverythingAtTheHostAndNothingElsewhere() {
        assertThatCode(() -> access.requireAtHost(Actor.operator(), Right.IMPORT))
                .doesNotThrowAnyException();
        assertThatCode(() -> access.require(Actor.operator(), Right.CHANGE_ROLES, HOST))
                .doesNotThrowAnyException();
        refuses(() -> access.require(Actor.operator(), Right.SEE_FIGURES, OTHER), new NotThere());
    }

    private static void refuses(ThrowingCallable asked, Problem why) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.problems()).containsExactly(why));
    }
}
