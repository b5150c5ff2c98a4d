package org.tadamon.api.moderation.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.moderationqueue.CaseLine;

/** Writes cases out for a moderator. */
@Component
class CaseLines {

    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    CaseLines(PetitionViews petitions, PetitionSheets sheets, Organisations organisations, People people, Clock clock) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    List<QueueLine> lines(List<CaseLine> lines, Actor actor, Reader reader) {
        var holders = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.holderAt(clock.instant())))
                .toList();
        var names = people.names(holders, reader);
        return lines.stream().map(line -> line(line, names, actor, reader)).toList();
    }

    private QueueLine line(CaseLine line, Map<AccountId, String> names, Actor actor, Reader reader) {
        var now = clock.instant();
        var holder = line.holderAt(now);
        var about = line.about();
        var petition = sheets.sheet(petitions.known(about.petitionId()), reader);
        return new QueueLine(
                line.id().toString(),
                EnumCode.of(about.kind()),
                petition.id(),
                petition.title(),
                petition.language(),
                petition.dir(),
                owner(about.organisation(), reader),
                reader.moment(line.openedAt()),
                reader.moment(line.dueAt()),
                line.isOpen() && now.isAfter(line.dueAt()),
                EnumCode.of(line.stage()),
                holder == null ? null : Objects.requireNonNull(names.get(holder)),
                actor.account().equals(holder),
                actor.account().equals(line.proposedBy()),
                line.reports());
    }

    private @Nullable String owner(@Nullable OrganisationId owner, Reader reader) {
        return owner == null ? null : organisations.name(owner, reader.language());
    }
}
