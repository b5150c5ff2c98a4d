package org.tadamon.api.export;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.enclosed.Enclosing;
import org.tadamon.api.export.facts.Facts;
import org.tadamon.api.export.facts.Moments;
import org.tadamon.api.export.facts.Previews;
import org.tadamon.api.export.facts.Previews.Preview;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportCommand;
import org.tadamon.core.export.ExportCommand.CancelExport;
import org.tadamon.core.export.ExportCommand.DownloadExport;
import org.tadamon.core.export.ExportCommand.MakeAgain;
import org.tadamon.core.export.ExportCommand.OrderExport;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.ExportProblem.ExportUnknown;
import org.tadamon.core.export.ExportProblem.Malformed;
import org.tadamon.core.export.ExportProblem.Nobody;
import org.tadamon.core.export.ExportProblem.NotPublic;
import org.tadamon.core.export.Order;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Where exports are ordered, cancelled and taken along. Whoever calls has made sure who asks. */
@Component
public class ExportDesk {

    private static final Set<String> LANGUAGES = Set.of("ar", "en");

    private final CommandGateway commands;
    private final ExportViews views;
    private final Facts facts;
    private final Enclosing enclosing;
    private final Moments moments;
    private final Previews previews;
    private final Ids ids;

    ExportDesk(
            CommandGateway commands,
            ExportViews views,
            Facts facts,
            Enclosing enclosing,
            Moments moments,
            Previews previews,
            Ids ids) {
        this.commands = commands;
        this.views = views;
        this.facts = facts;
        this.enclosing = enclosing;
        this.moments = moments;
        this.previews = previews;
        this.ids = ids;
    }

    /** Whom it would be for, and what it would tell. Refused: {@link NotPublic}, and as by {@link Moments#at}. */
    public Preview preview(PetitionPage petition, ExportForm form) {
        refuseUnlessPublic(petition);
        return previews.of(petition.id(), form.audience(), moments.at(form.asOf(), petition));
    }

    /**
     * Orders one, as of now or of a day, with the letters there are now. Refused: {@link NotPublic} and {@link Nobody},
     * and as by {@link Moments#at}, {@link Enclosing#reasons} and {@link OrderExport}.
     *
     * @param key what makes asking twice the same order; {@code null} for another each time
     */
    public ExportId order(PetitionPage petition, ExportForm form, @Nullable String key, AccountId by) {
        refuseUnlessPublic(petition);
        var languages = form.languages() == null ? List.<String>of() : List.copyOf(form.languages());
        if (!LANGUAGES.containsAll(languages)) {
            throw new CommandRefused(new Malformed("languages"));
        }
        var letters = enclosing.letters(petition, languages);
        var reasons = enclosing.reasons(petition, form.reasons());
        var at = moments.at(form.asOf(), petition);
        var order = new Order(at.position(), at.asOf(), form.audience(), languages, CleanText.lines(form.reason()))
                .enclosing(letters, reasons);
        if (facts.meant(order.audience(), order.position()).isEmpty()) {
            throw new CommandRefused(new Nobody());
        }
        var id = new ExportId(ids.under("export|" + petition.id() + "|" + by, key));
        send(new OrderExport(id, petition.id(), order, by));
        Shown.soon(() -> views.isThere(id));
        return id;
    }

    /** Has it made no more. */
    public void cancel(ExportId id, AccountId by) {
        send(new CancelExport(id, by));
        Shown.soon(() -> views.known(id).state() != ExportState.ORDERED);
    }

    /** Has it made again, from the same order, as long as nobody has meanwhile. Refused: as by {@link MakeAgain}. */
    public void makeAgain(ExportId id, AccountId by) {
        long before = views.known(id).askedAt();
        send(new MakeAgain(id, by));
        Shown.soon(() -> {
            var now = views.known(id);
            return now.isBeingMade() || now.askedAt() > before;
        });
    }

    /** Notes that these packages are taken along, before they are. */
    void download(ExportId id, Audience part, AccountId by) {
        send(new DownloadExport(id, part, by));
    }

    /** What is not public, or not any more, is not handed over in the platform's name. Refused: {@link NotPublic}. */
    static void refuseUnlessPublic(PetitionPage petition) {
        if (!petition.stage().isPublic()) {
            throw new CommandRefused(new NotPublic());
        }
    }

    private void send(ExportCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new ExportUnknown());
        }
    }
}
