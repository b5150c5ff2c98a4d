package org.tadamon.api.organise.signerlists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signerlist.SignerListViews;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signerlist.ListState;
import org.tadamon.projections.signerlist.SignerListView;

/** Gathers what the page about a petition's lists says. */
@Component
final class SignerListPages {

    private static final int MOST = 50;

    private final PetitionSheets sheets;
    private final SignerListViews lists;
    private final People people;
    private final Areas areas;
    private final MessageSource messages;

    SignerListPages(PetitionSheets sheets, SignerListViews lists, People people, Areas areas, MessageSource messages) {
        this.sheets = sheets;
        this.lists = lists;
        this.people = people;
        this.areas = areas;
        this.messages = messages;
    }

    /** The page; {@code typed} stands in its form. */
    ModelAndView page(PetitionPage petition, long before, Map<String, String> typed, Reader reader) {
        var found = lists.of(petition.id(), before, MOST + 1);
        boolean more = found.size() > MOST;
        var shown = more ? found.subList(0, MOST) : found;
        return new ModelAndView("organise/signer-lists")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("isPublic", petition.stage().isPublic())
                .addObject("once", typed.getOrDefault("once", UUID.randomUUID().toString()))
                .addObject("lists", rows(shown, reader))
                .addObject("before", before == Long.MAX_VALUE ? null : before)
                .addObject("next", more ? shown.getLast().position() : null)
                .addObject(
                        "going", shown.stream().anyMatch(one -> one.state() == ListState.ORDERED) ? Boolean.TRUE : null)
                .addObject("kinds", kinds(reader))
                .addObject("typed", typed)
                .addObject("problems", Problems.NONE);
    }

    private List<Choice> kinds(Reader reader) {
        return Stream.of(ListKind.values())
                .map(EnumCode::of)
                .map(kind -> new Choice(kind, say(kind, reader), say(kind + ".means", reader)))
                .toList();
    }

    private String say(String kind, Reader reader) {
        return messages.getMessage("signer-list.kind." + kind, null, reader.locale());
    }

    private List<SignerListRow> rows(List<SignerListView> shown, Reader reader) {
        var everybody = shown.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.by()), one.copies().stream().map(SignerListView.Copy::by)))
                .distinct()
                .toList();
        var names = people.names(everybody, reader);
        return shown.stream().map(one -> row(one, names, reader)).toList();
    }

    private SignerListRow row(SignerListView one, Map<AccountId, String> names, Reader reader) {
        var area = one.order().areaCode();
        return new SignerListRow(
                one.listId().toString(),
                EnumCode.of(one.order().kind()),
                EnumCode.of(one.state()),
                area.isEmpty() ? "" : areas.name(area, reader.language()),
                reader.moment(one.orderedAt()),
                names.getOrDefault(one.by(), ""),
                one.order().reason(),
                lists.progress(one.listId()),
                one.rows(),
                one.keptUntil() == null ? "" : reader.moment(one.keptUntil()),
                one.copies().stream()
                        .map(each -> copy(each, names, reader))
                        .toList()
                        .reversed());
    }

    private static SignerListRow.Taken copy(SignerListView.Copy each, Map<AccountId, String> names, Reader reader) {
        return new SignerListRow.Taken(
                names.getOrDefault(each.by(), ""),
                reader.moment(each.at()),
                each.taking().format().name().toUpperCase(Locale.ROOT),
                each.taking().mark(),
                each.taking().rows());
    }
}
