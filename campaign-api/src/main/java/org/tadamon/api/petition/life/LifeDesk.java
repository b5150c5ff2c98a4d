package org.tadamon.api.petition.life;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.life.LifeForm.AnswerForm;
import org.tadamon.api.petition.life.LifeForm.DeliveryForm;
import org.tadamon.api.petition.life.LifeForm.WithdrawalForm;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.Empty;
import org.tadamon.core.petition.aftermath.Answer;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.petition.life.LifeCommand.RecordAnswer;
import org.tadamon.core.petition.life.LifeCommand.RecordDelivery;
import org.tadamon.core.petition.life.LifeCommand.SubmitPetition;
import org.tadamon.core.petition.life.LifeCommand.WithdrawPetition;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.refusal.CommandRefused;

/** Where petitions are moved on in their life. Every refusal is a {@link CommandRefused}. */
@Component
public class LifeDesk {

    private final PetitionDesk desk;
    private final EventStore events;
    private final Ids ids;

    LifeDesk(PetitionDesk desk, EventStore events, Ids ids) {
        this.desk = desk;
        this.events = events;
        this.ids = ids;
    }

    /** Hands the text to the moderators. */
    public void submit(PetitionId id, AccountId by) {
        desk.order(id, new SubmitPetition(id, by));
    }

    /** Submits and approves in one go: a short cut for whoever runs the platform. */
    public void publish(PetitionId id, AccountId by) {
        submit(id, by);
        lastSubmission(id).ifPresent(submission -> desk.order(id, new ApprovePetition(id, submission, by)));
    }

    /** Takes no more signatures, for good. */
    public void close(PetitionId id, AccountId by) {
        desk.order(id, new ClosePetition(id, by));
    }

    /** Takes the petition back, for good. */
    public void withdraw(PetitionId id, WithdrawalForm form, AccountId by) {
        desk.order(id, new WithdrawPetition(id, by, CleanText.lines(form.reason())));
    }

    /** Writes down that it was handed over; the same key leads to the same entry. */
    public void deliver(PetitionId id, DeliveryForm form, @Nullable String idempotencyKey, AccountId by) {
        var way = EnumCode.named(Delivery.Way.values(), form.way())
                .orElseThrow(() -> new CommandRefused(new Empty("way")));
        var delivery = new Delivery(day(form.on()), CleanText.line(form.to()), way, CleanText.lines(form.note()));
        desk.order(id, new RecordDelivery(id, entry(id, idempotencyKey), delivery, by));
    }

    /** Writes down what was answered; the same key leads to the same entry. */
    public void answer(PetitionId id, AnswerForm form, @Nullable String idempotencyKey, AccountId by) {
        var texts = new TreeMap<String, String>();
        if (form.texts() != null) {
            form.texts().forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    texts.put(language, CleanText.lines(text));
                }
            });
        }
        var answer = new Answer(day(form.on()), CleanText.line(form.from()), Map.copyOf(texts));
        desk.order(id, new RecordAnswer(id, entry(id, idempotencyKey), answer, by));
    }

    /** From the petition's own history, since read models follow a moment later; none before there were submissions. */
    private OptionalInt lastSubmission(PetitionId id) {
        return events.readEvents(id.toString())
                .asStream()
                .flatMapToInt(event -> event.getPayload() instanceof PetitionSubmitted submitted
                        ? IntStream.of(submitted.submission())
                        : IntStream.empty())
                .max();
    }

    private EntryId entry(PetitionId id, @Nullable String key) {
        return new EntryId(ids.under("entry", key == null || key.isBlank() ? null : id + "|" + key));
    }

    private static LocalDate day(@Nullable LocalDate typed) {
        if (typed == null) {
            throw new CommandRefused(new Empty("on"));
        }
        return typed;
    }
}
