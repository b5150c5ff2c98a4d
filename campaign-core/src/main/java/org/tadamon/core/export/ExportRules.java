package org.tadamon.core.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.ExportProblem.Empty;
import org.tadamon.core.export.ExportProblem.Malformed;
import org.tadamon.core.export.ExportProblem.TooLong;
import org.tadamon.core.export.ExportProblem.TooMany;
import org.tadamon.core.written.Written;

/** What an order must be like. */
final class ExportRules {

    static final int REASON = 500;
    static final int LANGUAGES = 10;
    static final int LONGEST_OF_AUDIENCE = 200;
    static final int REASONS = 20;

    private ExportRules() {}

    static List<ExportProblem> brokenBy(Order order) {
        var broken = new ArrayList<ExportProblem>();
        reason(new Written(order.reason()), broken);
        languages(order.languages(), broken);
        reasons(order.reasons(), broken);
        broken.addAll(brokenBy(order.audience()));
        return broken;
    }

    static List<ExportProblem> brokenBy(Audience audience) {
        boolean tooLong = Stream.of(audience.level(), audience.areaCode(), audience.office(), audience.name())
                .anyMatch(part -> part.length() > LONGEST_OF_AUDIENCE);
        return tooLong ? List.of(new Malformed("audience")) : List.of();
    }

    private static void reason(Written reason, List<ExportProblem> broken) {
        if (reason.saysNothing()) {
            broken.add(new Empty("reason"));
        }
        if (reason.isLongerThan(REASON)) {
            broken.add(new TooLong("reason", (long) REASON));
        }
        if (!reason.canBeShown()) {
            broken.add(new Malformed("reason"));
        }
    }

    private static void reasons(List<CommentId> reasons, List<ExportProblem> broken) {
        if (reasons.size() > REASONS) {
            broken.add(new TooMany("reasons", (long) REASONS));
        } else if (new HashSet<>(reasons).size() < reasons.size()) {
            broken.add(new Malformed("reasons"));
        }
    }

    private static void languages(List<String> languages, List<ExportProblem> broken) {
        if (languages.isEmpty()) {
            broken.add(new Empty("languages"));
        } else if (languages.size() > LANGUAGES || new HashSet<>(languages).size() < languages.size()) {
            broken.add(new Malformed("languages"));
        }
    }
}
