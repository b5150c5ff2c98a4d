package org.tadamon.api.organise.data;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.Problems;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.retention.RetentionDesk;
import org.tadamon.api.settings.PrivacySettings;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** The page on which those who run the platform hold one petition's data, and let it go again. */
@Controller
@RequestMapping("/{language:ar|en}/organise/holds")
final class HoldsPageController {

    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final RetentionDesk desk;
    private final PrivacySettings settings;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    HoldsPageController(
            PetitionViews petitions,
            PetitionSheets sheets,
            RetentionDesk desk,
            PrivacySettings settings,
            Access access,
            MessageSource messages,
            Clock clock) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.desk = desk;
        this.settings = settings;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String petition, Reader reader) {
        access.requireAtHost(actor, Right.OPERATE);
        var named = petition.strip();
        var found = named.isEmpty() ? Optional.<PetitionPage>empty() : petitions.bySlug(lastOf(named));
        var problems = named.isEmpty() || found.isPresent()
                ? Problems.NONE
                : Problems.of("petition", messages.getMessage("holds.unknown", null, reader.locale()));
        return page(found.orElse(null), named, "", problems, reader);
    }

    @PostMapping("/{petition}/hold")
    ModelAndView hold(
            Actor actor, @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader) {
        return change(actor, petition, typed, reader, id -> desk.hold(id, typed.get("reason"), actor.account()));
    }

    @PostMapping("/{petition}/lift")
    ModelAndView lift(
            Actor actor, @PathVariable UUID petition, @RequestParam Map<String, String> typed, Reader reader) {
        return change(actor, petition, typed, reader, id -> desk.lift(id, typed.get("reason"), actor.account()));
    }

    /** Reloading a page that was the answer to a form leads to where the form is. */
    @GetMapping({"/{petition}/hold", "/{petition}/lift"})
    ModelAndView again(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/holds");
    }

    private interface Change {
        void of(PetitionId petition);
    }

    private ModelAndView change(Actor actor, UUID id, Map<String, String> typed, Reader reader, Change change) {
        access.requireAtHost(actor, Right.HOLD_DATA);
        var petition = petitions.known(new PetitionId(id));
        try {
            change.of(petition.id());
            return SeeOther.to("/" + reader.language() + "/organise/holds?petition=" + petition.slug());
        } catch (CommandRefused refused) {
            var problems = Problems.of(refused, messages, reader.locale(), field -> field);
            var page = page(petition, petition.slug(), typed.getOrDefault("reason", ""), problems, reader);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(
            @Nullable PetitionPage petition, String named, String reason, Problems problems, Reader reader) {
        var page = new ModelAndView("organise/holds")
                .addObject("named", named)
                .addObject("reason", reason)
                .addObject("problems", problems);
        if (petition != null) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            page.addObject("petition", sheets.sheet(petition, reader))
                    .addObject("data", DataSheet.of(desk.of(petition.id()), settings.kept(), today, reader));
        }
        return page;
    }

    /** Of a link, the name it ends with. */
    private static String lastOf(String named) {
        var path = named.replaceAll("[?#].*", "").replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
