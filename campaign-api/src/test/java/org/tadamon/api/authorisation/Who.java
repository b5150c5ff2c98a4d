package org.tadamon.api.authorisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tadamon.core.organisation.Role;

/**
 * Those whose attempts are in the table; everything that is asked for belongs to one organisation, not the host, or is
 * about it.
 */
enum Who {
    /** Nobody is signed in. */
    ANYBODY,
    /** Signed in, and in no organisation. */
    NOBODY,
    /** In the organisation it belongs to, with this role alone. */
    OWNER(Role.OWNER),
    ORGANISER(Role.ORGANISER),
    STAFF(Role.STAFF),
    MODERATOR(Role.MODERATOR),
    AUDITOR(Role.AUDITOR),
    /** With every role, in another organisation. */
    OTHER(Role.values()),
    /** A moderator in the organisation that runs the platform. */
    HOST(Role.MODERATOR),
    /** Staff of the organisation that runs the platform. */
    H_STAFF(Role.STAFF),
    /** An auditor of the organisation that runs the platform. */
    H_AUDITOR(Role.AUDITOR),
    /** An owner of the organisation that runs the platform. */
    ADMIN(Role.OWNER),
    /** The operator's programs. */
    OPERATOR;

    private final Set<Role> roles;

    Who(Role... roles) {
        this.roles = Set.copyOf(Arrays.asList(roles));
    }

    Set<Role> roles() {
        return roles;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
