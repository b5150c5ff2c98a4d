package org.tadamon.api.organise.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.refusal.CommandRefused;

/** Founding an organisation, and calling it otherwise later. */
@Controller
@RequestMapping("/{language:ar|en}/organise/o")
final class FoundingController {

    private final OrganisationPages pages;
    private final OrganisationDesk desk;
    private final Access access;
    private final MessageSource messages;

    FoundingController(OrganisationPages pages, OrganisationDesk desk, Access access, MessageSource messages) {
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.messages = messages;
    }

    /** A name in one language. */
    record NameField(String language, String dir, String label, String value) {}

    @GetMapping("/new")
    ModelAndView begin(Actor actor, Reader reader) {
        return founding(actor, Map.of(), reader);
    }

    @PostMapping("/new")
    ModelAndView found(Actor actor, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            var id = desk.found(actor, names(typed), desk.foundsHost(actor), typed.get("key"));
            return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=founded");
        } catch (CommandRefused refused) {
            return pages.refused(founding(actor, typed, reader), refused, reader);
        }
    }

    @GetMapping("/{id}/name")
    ModelAndView name(Actor actor, @PathVariable UUID id, Reader reader) {
        return naming(actor, id, Map.of(), reader);
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            desk.rename(actor, pages.known(actor, id).id(), names(typed), typed.get("reason"));
            return SeeOther.to("/" + reader.language() + "/organise/o/" + id + "?done=renamed");
        } catch (CommandRefused refused) {
            return pages.refused(naming(actor, id, typed, reader), refused, reader);
        }
    }

    private ModelAndView founding(Actor actor, Map<String, String> typed, Reader reader) {
        return new ModelAndView("organise/organisation/found")
                .addObject("names", fields(names(typed), reader))
                .addObject("foundsHost", desk.foundsHost(actor))
                .addObject("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
    }

    private ModelAndView naming(Actor actor, UUID id, Map<String, String> typed, Reader reader) {
        var page = pages.known(actor, id);
        access.require(actor, Right.SPEAK_FOR, page.id());
        var fields = new HashMap<>(typed);
        if (typed.isEmpty()) {
            page.names().forEach((language, name) -> fields.put("names." + language, name));
        }
        return pages.about(page, "name", actor, reader)
                .addObject("names", fields(names(fields), reader))
                .addObject("kept", TypedLanguages.others(List.of("names"), fields))
                .addObject("reason", typed.get("reason"));
    }

    private List<NameField> fields(Map<String, String> names, Reader reader) {
        return List.of(reader.language(), reader.other()).stream()
                .map(language -> new NameField(
                        language,
                        Reader.dirOf(language),
                        messages.getMessage("field.names." + language, null, reader.locale()),
                        names.getOrDefault(language, "")))
                .toList();
    }

    private static Map<String, String> names(Map<String, String> typed) {
        var names = new HashMap<String, String>();
        TypedLanguages.of("names", typed)
                .forEach(language -> names.put(language, typed.getOrDefault("names." + language, "")));
        return names;
    }
}
