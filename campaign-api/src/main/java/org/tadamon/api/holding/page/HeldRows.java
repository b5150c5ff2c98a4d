package org.tadamon.api.holding.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.holding.HeldSigner;
import org.tadamon.api.holding.HeldViews;
import org.tadamon.api.holding.HeldViews.By;
import org.tadamon.api.holding.HeldViews.Pile;
import org.tadamon.api.page.Reader;

/** Writes out who is held, and what they have in common. */
@Component
class HeldRows {

    private static final int PILES = 20;

    /** Those who have something in common, and the link to them alone. */
    record PileLine(String said, long held, @Nullable String href) {}

    private final HeldViews views;
    private final HeldWords words;
    private final Areas areas;
    private final MessageSource messages;

    HeldRows(HeldViews views, HeldWords words, Areas areas, MessageSource messages) {
        this.views = views;
        this.words = words;
        this.areas = areas;
        this.messages = messages;
    }

    HeldRow row(HeldSigner one, Reader reader) {
        return new HeldRow(
                words.reason(one.reason(), reader),
                reader.moment(one.since()),
                areas.name(one.areaCode(), reader.language()),
                one.name(),
                one.domain(),
                one.removed(),
                one.reviewAsked(),
                one.countsIfFree(),
                one.nameTwice());
    }

    List<PileLine> piles(HeldAsked asked, Reader reader) {
        return views.piles(asked.filter(), asked.by()).stream()
                .limit(PILES)
                .map(pile ->
                        new PileLine(said(pile, asked.by(), reader), pile.held(), asked.narrowed(pile.key(), reader)))
                .toList();
    }

    private String said(Pile pile, By by, Reader reader) {
        var said = pile.said();
        if (said == null) {
            return Objects.requireNonNull(messages.getMessage("holding.erased", null, reader.locale()));
        }
        return switch (by) {
            case REASON -> words.reason(said, reader);
            case AREA -> areas.name(said, reader.language());
            case DOMAIN -> said;
        };
    }
}
