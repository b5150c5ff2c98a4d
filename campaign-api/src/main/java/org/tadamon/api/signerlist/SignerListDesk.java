package org.tadamon.api.signerlist;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.core.signerlist.SignerListCommand;
import org.tadamon.core.signerlist.SignerListCommand.CancelList;
import org.tadamon.core.signerlist.SignerListCommand.OrderList;
import org.tadamon.core.signerlist.SignerListCommand.TakeList;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.SignerListProblem.Guarded;
import org.tadamon.core.signerlist.SignerListProblem.ListUnknown;
import org.tadamon.core.signerlist.SignerListProblem.Malformed;
import org.tadamon.core.signerlist.SignerListProblem.NotPublic;
import org.tadamon.core.signerlist.Taking;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signerlist.ListState;

/** Where lists are ordered and cancelled. Whoever calls has made sure who asks. */
@Component
public class SignerListDesk {

    private final CommandGateway commands;
    private final SignerListViews views;
    private final Areas areas;
    private final Ids ids;

    SignerListDesk(CommandGateway commands, SignerListViews views, Areas areas, Ids ids) {
        this.commands = commands;
        this.views = views;
        this.areas = areas;
        this.ids = ids;
    }

    /**
     * Orders one, of those who have signed by now. Refused: {@link Guarded}, {@link NotPublic}, {@link Malformed}, and
     * as by {@link OrderList}.
     *
     * @param key what makes asking twice the same order; {@code null} for another each time
     */
    public SignerListId order(PetitionPage petition, SignerListForm form, @Nullable String key, AccountId by) {
        refuseUnlessMayLeave(petition);
        var kind = one(ListKind.values(), form.kind(), "kind");
        var area = CleanText.line(form.area()).toUpperCase(Locale.ROOT);
        if (!area.isEmpty() && areas.find(area).isEmpty()) {
            throw new CommandRefused(new Malformed("area"));
        }
        var id = new SignerListId(ids.under("signer-list|" + petition.id() + "|" + by, key));
        var order = new ListOrder(kind, petition.organisation(), area, CleanText.lines(form.reason()));
        send(new OrderList(id, petition.id(), order, by));
        Shown.soon(() -> views.find(id).isPresent());
        return id;
    }

    /** Has it made no more. */
    public void cancel(SignerListId id, AccountId by) {
        send(new CancelList(id, by));
        Shown.soon(() -> views.known(id).state() != ListState.ORDERED);
    }

    /** Notes that a copy is taken along, before it is. */
    void take(SignerListId id, Taking taking, AccountId by) {
        send(new TakeList(id, taking, by));
    }

    /** Nobody is named who was promised not to be, or for something that is not public. */
    static void refuseUnlessMayLeave(PetitionPage petition) {
        if (petition.draft().exposure() == Exposure.GUARDED) {
            throw new CommandRefused(new Guarded());
        }
        if (!petition.stage().isPublic()) {
            throw new CommandRefused(new NotPublic());
        }
    }

    /** The one of this code. Refused: {@link Malformed}. */
    static <E extends Enum<E>> E one(E[] all, @Nullable String code, String field) {
        var asked = Objects.requireNonNullElse(code, "").strip();
        return Stream.of(all)
                .filter(each -> EnumCode.of(each).equals(asked))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(new Malformed(field)));
    }

    private void send(SignerListCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new ListUnknown());
        }
    }
}
