package org.tadamon.api.comment.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.comment.CommentModeration.Outcome;
import org.tadamon.api.comment.CommentQueue;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.ListLinks;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.reason.Reasons.Use;
import org.tadamon.api.sheet.PetitionSheet;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.commentlist.CommentState;

/** Gathers what the pages say on which comments are read and decided about. */
@Component
final class CommentQueuePages {

    private static final int ON_A_PAGE = 30;
    private static final List<String> VERDICTS = List.of("approve", "reject", "put-back");

    /** A petition with comments. */
    record Line(PetitionSheet petition, long waiting) {}

    /** A list of them, and the way to it. */
    record Tab(String href, String code, boolean here) {}

    private final CommentQueue queue;
    private final QueueComments rows;
    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Reasons reasons;
    private final MessageSource messages;
    private final Access access;

    CommentQueuePages(
            CommentQueue queue,
            QueueComments rows,
            PetitionViews petitions,
            PetitionSheets sheets,
            Reasons reasons,
            MessageSource messages,
            Access access) {
        this.queue = queue;
        this.rows = rows;
        this.petitions = petitions;
        this.sheets = sheets;
        this.reasons = reasons;
        this.messages = messages;
        this.access = access;
    }

    List<Line> petitions(Reader reader) {
        return queue.petitions().stream()
                .map(each -> new Line(sheets.sheet(petitions.known(each.petition()), reader), each.waiting()))
                .toList();
    }

    ModelAndView list(PetitionId petition, Map<String, String> asked, Reader reader, Actor actor) {
        var state = state(asked);
        var after = PageKey.of(asked.getOrDefault("after", ""));
        boolean moderates = access.may(actor, Right.MODERATE, null);
        var page = queue.page(petition, state, after, ON_A_PAGE, moderates);
        var links = new ListLinks(path(petition, reader)).with("state", EnumCode.of(state));
        return new ModelAndView("comments/queue", Map.of("rows", rows.rows(page.comments(), reader)))
                .addObject("petition", sheets.sheet(petitions.known(petition), reader))
                .addObject("state", EnumCode.of(state))
                .addObject("tabs", tabs(petition, state, reader))
                .addObject("moderates", moderates)
                .addObject("reasons", choices(reader))
                .addObject("done", done(asked, reader))
                .addObject("nextPage", links.next("after", page.next()))
                .addObject("firstPage", links.first(after));
    }

    /** The same list once something was decided, which says what. */
    String after(PetitionId petition, Map<String, String> asked, Outcome outcome, Reader reader) {
        return path(petition, reader) + "?state=" + EnumCode.of(state(asked)) + "&done=" + asked.get("verdict")
                + "&decided=" + outcome.decided() + "&passed=" + outcome.passed();
    }

    private static String path(PetitionId petition, Reader reader) {
        return "/" + reader.language() + "/organise/moderation/comments/" + petition;
    }

    private static CommentState state(Map<String, String> asked) {
        return EnumCode.named(CommentState.values(), asked.get("state")).orElse(CommentState.WAITING);
    }

    private static List<Tab> tabs(PetitionId petition, CommentState here, Reader reader) {
        return Arrays.stream(CommentState.values())
                .map(state -> new Tab(
                        path(petition, reader) + "?state=" + EnumCode.of(state), EnumCode.of(state), state == here))
                .toList();
    }

    private List<ChoiceGroup> choices(Reader reader) {
        return ChoiceGroup.only(reasons.all(Use.COMMENTS).stream()
                .map(each -> new Choice(each.code(), each.title(reader.language())))
                .toList());
    }

    /** What was decided a moment ago, as the address says; nothing else can be made of it. */
    private @Nullable String done(Map<String, String> asked, Reader reader) {
        var verdict = asked.get("done");
        return verdict != null && VERDICTS.contains(verdict)
                ? messages.getMessage(
                        "comment.done." + verdict,
                        new Object[] {number(asked.get("decided")), number(asked.get("passed"))},
                        reader.locale())
                : null;
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Long.parseLong(typed) : 0;
    }
}
