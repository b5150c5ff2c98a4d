package org.tadamon.api.petition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.area.Areas;
import org.tadamon.api.petition.PetitionForm.AddresseeForm;
import org.tadamon.api.petition.PetitionForm.WordingForm;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.area.Area;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Invalid;

/** Understands what an organiser typed. */
final class PetitionInput {

    /** Something that cannot be understood; what is understood, the petition itself judges. */
    record Unclear(String field, String code) implements Invalid {}

    private static final Instant NEVER = Instant.EPOCH;

    private PetitionInput() {}

    /** Cleaned, and refused only for what cannot be understood; a language with nothing written in it is left out. */
    static PetitionDraft read(PetitionForm form, Areas areas) {
        var broken = new ArrayList<Unclear>();
        var level = form.areaLevel() == null || form.areaLevel().isBlank()
                ? Area.COUNTRY
                : form.areaLevel().strip();
        if (!areas.levels().contains(level)) {
            broken.add(new Unclear("areaLevel", "petition/malformed"));
        }
        var exposure = exposure(form.exposure(), broken);
        if (form.closesAt() == null) {
            broken.add(new Unclear("closesAt", "petition/empty"));
        }
        if (form.goal() == null) {
            broken.add(new Unclear("goal", "petition/empty"));
        }
        CommandRefused.ifAny(broken);
        return new PetitionDraft(
                wordings(form.wordings()),
                addressees(form.addressees()),
                form.goal() == null ? 0 : form.goal(),
                form.closesAt() == null ? NEVER : form.closesAt().truncatedTo(ChronoUnit.SECONDS),
                exposure,
                level);
    }

    private static Exposure exposure(@Nullable String typed, List<Unclear> broken) {
        return switch (typed == null ? "open" : typed) {
            case "open", "" -> Exposure.OPEN;
            case "guarded" -> Exposure.GUARDED;
            default -> {
                broken.add(new Unclear("exposure", "petition/malformed"));
                yield Exposure.GUARDED;
            }
        };
    }

    private static Map<String, Wording> wordings(@Nullable Map<String, @Nullable WordingForm> typed) {
        var wordings = new TreeMap<String, Wording>();
        if (typed != null) {
            typed.forEach((language, form) -> {
                if (form != null) {
                    var wording = new Wording(
                            CleanText.line(form.title()),
                            CleanText.lines(form.demand()),
                            CleanText.lines(form.background()));
                    if (!wording.equals(new Wording("", "", ""))) {
                        wordings.put(language, wording);
                    }
                }
            });
        }
        return wordings;
    }

    private static List<Addressee> addressees(@Nullable List<@Nullable AddresseeForm> typed) {
        var addressees = new ArrayList<Addressee>();
        if (typed != null) {
            for (var form : typed) {
                if (form != null) {
                    addressees.add(new Addressee(
                            CleanText.line(form.name()),
                            CleanText.line(form.office()),
                            CleanText.line(form.areaCode())));
                }
            }
        }
        return addressees;
    }
}
