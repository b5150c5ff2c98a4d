package org.tadamon.api.access;

import static org.tadamon.core.organisation.Role.AUDITOR;
import static org.tadamon.core.organisation.Role.MODERATOR;
import static org.tadamon.core.organisation.Role.ORGANISER;
import static org.tadamon.core.organisation.Role.OWNER;
import static org.tadamon.core.organisation.Role.STAFF;

import java.util.Set;
import org.tadamon.core.organisation.Role;

/** What can be done with what belongs to an organisation, and which of its roles may do it. */
public enum Right {
    /** Write petitions and campaigns, submit, close and withdraw them, tell news. */
    WRITE(false, OWNER, ORGANISER),
    /** See drafts, exact figures and how far something has come. */
    SEE_FIGURES(false, OWNER, ORGANISER, STAFF, MODERATOR, AUDITOR),
    /** See who signed. */
    SEE_SIGNERS(false, OWNER, ORGANISER, STAFF),
    /** Erase or remove people who signed. */
    REMOVE_SIGNERS(true, OWNER, ORGANISER),
    /** Destroy what everybody who signed a petition gave, at once and for good. */
    DESTROY_DATA(true, OWNER),
    /** Keep what signers gave longer than it would be, for a reason; for the organisation that runs the platform. */
    HOLD_DATA(true, OWNER),
    /** Have packages for decision makers made, and take them along. */
    EXPORT(true, OWNER, ORGANISER, STAFF),
    /** See which packages were made of all petitions, by whom and why, and who took them along. */
    AUDIT_EXPORTS(false, OWNER, AUDITOR),
    /** Take that along as a table. */
    TAKE_AUDIT(true, OWNER, AUDITOR),
    /** Record deliveries and answers. */
    DELIVER(false, OWNER, ORGANISER, STAFF),
    /** Invite people, which gives them roles. */
    INVITE(true, OWNER),
    /** See invitations that are open, and take them back, which gives nobody anything. */
    TAKE_INVITATIONS_BACK(false, OWNER),
    /** Give and take roles, and membership itself. */
    CHANGE_ROLES(true, OWNER),
    /** Agree to something in the organisation's name: coalitions, its own name. */
    SPEAK_FOR(false, OWNER),
    /** Decide what is published and what was reported; for the organisation that runs the platform. */
    MODERATE(false, MODERATOR),
    /** See what there is to decide and what was decided, with names; for the organisation that runs the platform. */
    SEE_CASES(false, MODERATOR, AUDITOR),
    /** Hold signatures by rule, release and remove them in groups; for the organisation that runs the platform. */
    DECIDE_ON_SIGNATURES(true, MODERATOR),
    /** See who decided what, how long it took and how roles are spread. */
    SEE_POWER(false, OWNER, ORGANISER, STAFF, MODERATOR, AUDITOR),
    /** Take that along as a table. */
    EXPORT_POWER(true, OWNER, ORGANISER, STAFF, MODERATOR, AUDITOR),
    /** Bring lists of areas and decision makers; for the organisation that runs the platform. */
    IMPORT(false, OWNER, STAFF),
    /** See what mail could not be sent; for the organisation that runs the platform. */
    OPERATE(false, OWNER);

    private final boolean needsStepUp;
    private final Set<Role> roles;

    Right(boolean needsStepUp, Role... roles) {
        this.needsStepUp = needsStepUp;
        this.roles = Set.of(roles);
    }

    /** Whether the person must have shown a moment ago that it is still them. */
    public boolean needsStepUp() {
        return needsStepUp;
    }

    /** Whether one of these roles has it. */
    public boolean isHeldBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
