package org.tadamon.api.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.delivery.DeliveryForm.CorrectionForm;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.delivery.DeliveryProblem;
import org.tadamon.core.delivery.DeliveryProblem.Empty;
import org.tadamon.core.delivery.DeliveryProblem.MoreThanPublic;
import org.tadamon.core.delivery.HandOver;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.delivery.Way;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.exportlist.ExportView;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Reads what was typed of a delivery, and says what is missing in it. */
@Component
class HandOvers {

    private final CountViews counts;
    private final Clock clock;

    HandOvers(CountViews counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** A number that is sent, and when. */
    record Correction(LocalDate day, long total) {}

    /**
     * What was handed over, to whomever it will be. Refused: {@link Empty}, for all that is missing, and
     * {@link MoreThanPublic}.
     *
     * @param export whose packages it was; {@code null} for something else
     */
    Function<Recipient, HandOver> read(PetitionPage petition, DeliveryForm form, @Nullable ExportView export) {
        var way = EnumCode.named(Way.values(), form.way());
        var made = export == null ? null : export.made();
        var total = made == null ? form.total() : (Long) made.total();
        var broken = new ArrayList<DeliveryProblem>();
        if (form.day() == null) {
            broken.add(new Empty("day"));
        }
        if (way.isEmpty()) {
            broken.add(new Empty("way"));
        }
        if (total == null) {
            broken.add(new Empty("total"));
        } else if (made == null) {
            broken.addAll(guarded(petition, total));
        }
        CommandRefused.ifAny(broken);
        var day = Objects.requireNonNull(form.day());
        long told = Objects.requireNonNull(total);
        var id = export == null ? null : export.exportId();
        var note = CleanText.lines(form.note());
        return to -> new HandOver(to, day, way.orElseThrow(), told, id, note);
    }

    /** An exact number would move when one person signs; what was typed may be one, what is in packages never is. */
    private List<MoreThanPublic> guarded(PetitionPage petition, long total) {
        if (petition.draft().exposure() != Exposure.GUARDED) {
            return List.of();
        }
        long known = counts.fresh(petition).total();
        return total > known ? List.of(new MoreThanPublic("total", known)) : List.of();
    }

    /** What was sent; what was left out is today, and the number everybody may know. */
    Correction correction(PetitionPage petition, CorrectionForm form) {
        var day = form.day() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : form.day();
        long total = form.total() == null ? counts.fresh(petition).total() : form.total();
        return new Correction(day, total);
    }
}
