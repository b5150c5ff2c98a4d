package org.tadamon.api.letterdrive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.letterdrive.LetterDriveForm.WordingForm;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.area.Area;
import org.tadamon.core.letterdrive.LetterDriveProblem;
import org.tadamon.core.letterdrive.LetterDriveProblem.Empty;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;

/** What somebody typed about a letter drive, understood; refused only for what cannot be. */
final class LetterDriveInput {

    private static final Wording NOTHING = new Wording("", "", "", "");

    private LetterDriveInput() {}

    static LetterPlan read(LetterDriveForm form, Areas areas) {
        var broken = new ArrayList<LetterDriveProblem>();
        var level = orElse(form.level(), Area.COUNTRY);
        if (!areas.levels().contains(level)) {
            broken.add(new Malformed("level"));
        }
        var exposure = EnumCode.named(Exposure.values(), orElse(form.exposure(), "open"));
        if (exposure.isEmpty()) {
            broken.add(new Malformed("exposure"));
        }
        var closes = closing(form.closesAt(), broken);
        CommandRefused.ifAny(broken);
        return new LetterPlan(
                exposure.orElseThrow(),
                wordings(form.wordings()),
                level,
                offices(form.offices()),
                closes,
                !Boolean.FALSE.equals(form.relayed()));
    }

    private static Instant closing(@Nullable String typed, List<LetterDriveProblem> broken) {
        if (typed == null || typed.isBlank()) {
            broken.add(new Empty("closes"));
            return Instant.EPOCH;
        }
        try {
            return OffsetDateTime.parse(typed.strip()).toInstant();
        } catch (DateTimeException unclear) {
            broken.add(new Malformed("closes"));
            return Instant.EPOCH;
        }
    }

    private static Map<String, Wording> wordings(@Nullable Map<String, @Nullable WordingForm> typed) {
        var wordings = new TreeMap<String, Wording>();
        Objects.requireNonNullElse(typed, Map.<String, @Nullable WordingForm>of())
                .forEach((language, form) -> {
                    var said = form == null ? NOTHING : cleaned(form);
                    if (!said.equals(NOTHING)) {
                        wordings.put(language, said);
                    }
                });
        return wordings;
    }

    private static Wording cleaned(WordingForm form) {
        return new Wording(
                CleanText.line(form.title()),
                CleanText.lines(form.reason()),
                CleanText.line(form.subject()),
                CleanText.lines(form.letter()));
    }

    private static List<String> offices(@Nullable List<String> typed) {
        return Objects.requireNonNullElse(typed, List.<String>of()).stream()
                .map(CleanText::line)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String orElse(@Nullable String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed.strip();
    }
}
