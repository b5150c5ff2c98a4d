package org.tadamon.api.reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tadamon.api.settings.Settings;
import tools.jackson.databind.json.JsonMapper;

/** The lists of reasons: {@code reasons.json} in the data folder, or else the one that comes along. */
@Component
public final class Reasons {

    private static final String FILE = "reasons.json";

    /** Which list a reason is on. */
    public enum Use {
        /** Why a submission is refused. */
        REJECTING,
        /** Why a petition is taken down. */
        TAKING_DOWN,
        /** What a reader reports. */
        REPORTING,
        /** Why held signatures are released. */
        RELEASING,
        /** Why held signatures are removed. */
        REMOVING,
        /** Why what a signer says is not shown. */
        COMMENTS
    }

    /** The file as it is written. */
    record Lists(
            @Nullable List<Reason> rejecting,
            @Nullable List<Reason> takingDown,
            @Nullable List<Reason> reporting,
            @Nullable List<Reason> releasing,
            @Nullable List<Reason> removing,
            @Nullable List<Reason> comments) {

        /** A file from before signatures or comments were decided on has no reasons for it: those that come along. */
        Lists completedBy(Lists shipped) {
            return new Lists(
                    rejecting,
                    takingDown,
                    reporting,
                    releasing == null ? shipped.releasing : releasing,
                    removing == null ? shipped.removing : removing,
                    comments == null ? shipped.comments : comments);
        }
    }

    private final Map<Use, List<Reason>> lists;

    @Autowired
    Reasons(Settings settings, JsonMapper json) {
        this(read(settings, json));
    }

    Reasons(Lists lists) {
        this.lists = Map.of(
                Use.REJECTING, ReasonRules.checked(lists.rejecting(), "rejecting"),
                Use.TAKING_DOWN, ReasonRules.checked(lists.takingDown(), "takingDown"),
                Use.REPORTING, ReasonRules.checked(lists.reporting(), "reporting"),
                Use.RELEASING, ReasonRules.checked(lists.releasing(), "releasing"),
                Use.REMOVING, ReasonRules.checked(lists.removing(), "removing"),
                Use.COMMENTS, ReasonRules.checked(lists.comments(), "comments"));
    }

    /** Those that can be chosen now, in the order of the file. */
    public List<Reason> all(Use use) {
        return lists.getOrDefault(use, List.of());
    }

    /** Whether one of this code can be chosen now. */
    public boolean has(Use use, String code) {
        return all(use).stream().anyMatch(reason -> reason.code().equals(code));
    }

    /** The one of a code chosen once; of the code alone when it is on no list any more. */
    public Reason of(String code) {
        return Stream.of(Use.values())
                .flatMap(use -> all(use).stream())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Reason(code, Map.of(), Map.of()));
    }

    /** What a reader chose once; the code alone when it is on no list any more. */
    public Reason reported(String code) {
        return of(Use.REPORTING, code);
    }

    /** The one of a code chosen once from this list; the code alone when it is on no list any more. */
    public Reason of(Use use, String code) {
        return all(use).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseGet(() -> of(code));
    }

    private static Lists read(Settings settings, JsonMapper json) {
        var own = settings.data().resolve(FILE);
        try {
            var shipped = json.readValue(new ClassPathResource(FILE).getContentAsByteArray(), Lists.class);
            return Files.exists(own)
                    ? json.readValue(Files.readString(own), Lists.class).completedBy(shipped)
                    : shipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
