package org.tadamon.api.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.refusal.CommandRefused;

/** Roles as forms and programs write them: {@code owner}, {@code organiser} and so on. */
public final class RoleCodes {

    private RoleCodes() {}

    /** The roles of these codes. Refused: {@code organisation/malformed} for a code that is none. */
    public static Set<Role> read(@Nullable Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        if (codes != null) {
            for (var code : codes) {
                roles.add(EnumCode.named(Role.values(), code)
                        .orElseThrow(() -> new CommandRefused(OrganisationInputProblem.malformed("roles"))));
            }
        }
        return roles;
    }
}
