package org.tadamon.api.export.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.access.Right;
import org.tadamon.api.export.ExportViews;
import org.tadamon.api.export.OwnedExports;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.exportlist.ListExports;
import org.tadamon.projections.petitionlist.ListPetitions;

/** Exports of many petitions, as far as whoever asks may look through them. */
@Component
public class AuditedExports {

    private static final int AT_ONCE = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ExportViews exports;
    private final OwnedExports owned;
    private final PetitionViews petitions;
    private final Memberships memberships;
    private final Access access;

    AuditedExports(
            ExportViews exports, OwnedExports owned, PetitionViews petitions, Memberships memberships, Access access) {
        this.exports = exports;
        this.owned = owned;
        this.petitions = petitions;
        this.memberships = memberships;
        this.access = access;
    }

    /**
     * What somebody may look through.
     *
     * @param petitions the exports of these; {@code null} for all there are
     */
    public record Seen(@Nullable Set<PetitionId> petitions) {

        private boolean holds(PetitionId petition) {
            return petitions == null || petitions.contains(petition);
        }
    }

    /**
     * What is looked for.
     *
     * @param petition only of this one; {@code null} for any
     * @param person only what they ordered or took along; {@code null} for anybody's
     */
    public record Asked(
            @Nullable PetitionId petition, @Nullable AccountId person) {}

    /**
     * What somebody may look through, or take along. Refused: every {@link AccessProblem}, where it is nothing.
     *
     * @param right {@link Right#AUDIT_EXPORTS} or {@link Right#TAKE_AUDIT}
     */
    public Seen seenBy(Actor actor, Right right) {
        if (access.may(actor, right, null)) {
            access.requireAtHost(actor, right);
            return new Seen(null);
        }
        var theirs = memberships.of(actor.account()).keySet();
        if (theirs.isEmpty()) {
            throw new CommandRefused(new AccessProblem.NotThere());
        }
        var seen = theirs.stream().filter(one -> access.may(actor, right, one)).collect(Collectors.toSet());
        if (seen.isEmpty()) {
            throw new CommandRefused(new AccessProblem.NotAllowed());
        }
        seen.forEach(one -> access.require(actor, right, one));
        return new Seen(petitions.all(new ListPetitions.Of(seen, false)));
    }

    /** A page of them, the last first. */
    public List<ExportView> page(Seen seen, Asked asked, long before, int limit) {
        var petition = asked.petition();
        if (petition != null && !seen.holds(petition)) {
            return List.of();
        }
        var of = petition == null ? seen.petitions() : Set.of(petition);
        return exports.list(new ListExports(of, asked.person(), before, limit));
    }

    /** Every one of them, the last first. */
    public void forEach(Seen seen, Asked asked, Consumer<List<ExportView>> some) {
        long before = Long.MAX_VALUE;
        for (var page = page(seen, asked, before, AT_ONCE);
                !page.isEmpty();
                page = page(seen, asked, before, AT_ONCE)) {
            some.accept(page);
            before = page.getLast().position();
        }
    }

    /** Everybody who ordered one of them or took one along. */
    public Set<AccountId> people(Seen seen) {
        return exports.people(seen.petitions());
    }

    /** The petition that is named by its link, the last part of it or its id, if its exports may be looked through. */
    public Optional<PetitionId> named(Seen seen, String name) {
        var path = name.replaceAll("[?#].*", "").replaceAll("/+$", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        var found = ID.matcher(last).matches()
                ? petitions.byId(new PetitionId(UUID.fromString(last)))
                : petitions.bySlug(last);
        return found.map(petition -> petition.id()).filter(seen::holds);
    }

    /**
     * One of them, for those who may look through it, and for all who work on its petition. Refused: as by
     * {@link OwnedExports#require}.
     */
    public ExportView require(Actor actor, ExportId id) {
        return access.may(actor, Right.AUDIT_EXPORTS, null)
                ? exports.known(id)
                : owned.require(actor, Right.SEE_FIGURES, id);
    }
}
