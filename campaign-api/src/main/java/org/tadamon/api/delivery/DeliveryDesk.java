package org.tadamon.api.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.delivery.DeliveryForm.AnswerForm;
import org.tadamon.api.delivery.DeliveryForm.CorrectionForm;
import org.tadamon.api.delivery.DeliveryForm.WithdrawalForm;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.Answer;
import org.tadamon.core.delivery.DeliveryCommand;
import org.tadamon.core.delivery.DeliveryCommand.NoteCorrection;
import org.tadamon.core.delivery.DeliveryCommand.RecordAnswer;
import org.tadamon.core.delivery.DeliveryCommand.RecordDelivery;
import org.tadamon.core.delivery.DeliveryCommand.WithdrawDelivery;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.delivery.DeliveryProblem.DeliveryUnknown;
import org.tadamon.core.delivery.DeliveryProblem.Empty;
import org.tadamon.core.delivery.DeliveryProblem.MoreThanPublic;
import org.tadamon.core.delivery.DeliveryProblem.Nobody;
import org.tadamon.core.delivery.DeliveryProblem.NotPublic;
import org.tadamon.core.delivery.DeliveryProblem.TooMany;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.deliverylist.DeliveryView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Where deliveries and what came of them are written down. Whoever calls has made sure who asks. */
@Component
public class DeliveryDesk {

    /** How many deliveries are written down, or corrected, in one go. */
    public static final int MOST = 1_000;

    private final CommandGateway commands;
    private final DeliveryViews views;
    private final Whom whom;
    private final HandOvers handOvers;
    private final Ids ids;

    DeliveryDesk(CommandGateway commands, DeliveryViews views, Whom whom, HandOvers handOvers, Ids ids) {
        this.commands = commands;
        this.views = views;
        this.whom = whom;
        this.handOvers = handOvers;
        this.ids = ids;
    }

    /** To whom it would be, in the order of area, office and name. Refused: {@link Nobody} for an export alone. */
    public List<Recipient> meant(PetitionPage petition, DeliveryForm form) {
        return whom.meant(petition.id(), form);
    }

    /**
     * Writes one delivery down for each who is meant. What was interrupted goes on when it is asked again under the
     * same key. Refused: {@link NotPublic}, {@link Nobody}, {@link TooMany}, {@link Empty}, {@link MoreThanPublic}, and
     * as by {@link RecordDelivery}.
     *
     * @param key what makes asking twice the same deliveries; {@code null} for others each time
     */
    public List<DeliveryId> handOver(PetitionPage petition, DeliveryForm form, @Nullable String key, AccountId by) {
        if (!petition.stage().isPublic()) {
            throw new CommandRefused(new NotPublic());
        }
        var what = handOvers.read(petition, form, whom.export(petition.id(), form));
        var to = meant(petition, form);
        if (to.isEmpty()) {
            throw new CommandRefused(new Nobody("audience"));
        }
        if (to.size() > MOST) {
            throw new CommandRefused(new TooMany("audience", (long) MOST));
        }
        var recorded = new ArrayList<DeliveryId>();
        for (var each : to) {
            var id = id(petition.id(), each, key, by);
            send(new RecordDelivery(id, petition.id(), what.apply(each), by));
            recorded.add(id);
        }
        Shown.soon(() -> views.isThere(recorded.getLast()));
        return recorded;
    }

    /** Writes down what was answered. Refused: {@link Empty}, and as by {@link RecordAnswer}. */
    public void answer(DeliveryId id, AnswerForm form, AccountId by) {
        if (form.day() == null) {
            throw new CommandRefused(new Empty("day"));
        }
        var answer = new Answer(form.day(), CleanText.lines(form.text()), Boolean.TRUE.equals(form.published()));
        send(new RecordAnswer(id, answer, by));
        await(id, known -> answer.equals(known.answer()));
    }

    /** Takes it back. Refused: as by {@link WithdrawDelivery}. */
    public void withdraw(DeliveryId id, WithdrawalForm form, AccountId by) {
        send(new WithdrawDelivery(id, CleanText.lines(form.reason()), by));
        await(id, known -> known.withdrawn() != null);
    }

    /** Takes note that another number was sent. Refused: as by {@link NoteCorrection}. */
    public void correct(PetitionPage petition, DeliveryId id, CorrectionForm form, AccountId by) {
        var correction = handOvers.correction(petition, form);
        send(new NoteCorrection(id, correction.day(), correction.total(), by));
        await(id, known -> known.told() == correction.total());
    }

    /** Takes note that everybody who was told so many was sent another number, today. */
    public void correctAll(PetitionPage petition, long told, long total, AccountId by) {
        var correction = handOvers.correction(petition, new CorrectionForm(null, total));
        var due = views.toldMoreThan(total, petition.id(), MOST).stream()
                .filter(each -> each.told() == told)
                .toList();
        due.forEach(each -> send(new NoteCorrection(each.deliveryId(), correction.day(), total, by)));
        if (!due.isEmpty()) {
            await(due.getLast().deliveryId(), known -> known.told() == total);
        }
    }

    private DeliveryId id(PetitionId petition, Recipient to, @Nullable String key, AccountId by) {
        var whose = String.join("\u001f", to.areaCode(), to.office(), to.name());
        return new DeliveryId(ids.under("delivery|" + petition + "|" + by + "|" + whose, key));
    }

    private void await(DeliveryId id, Predicate<DeliveryView> so) {
        Shown.soon(() -> so.test(views.known(id)));
    }

    private void send(DeliveryCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new DeliveryUnknown());
        }
    }
}
