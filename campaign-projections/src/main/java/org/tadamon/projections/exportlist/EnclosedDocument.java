package org.tadamon.projections.exportlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.CoverLetter;

/** What goes along with the numbers of an export, as it lies in MongoDB, and back. */
final class EnclosedDocument {

    private EnclosedDocument() {}

    static Document ofLetters(Map<String, CoverLetter> letters) {
        var all = new Document();
        letters.keySet().stream().sorted().forEach(language -> {
            var letter = letters.get(language);
            if (letter != null) {
                all.append(language, new Document("text", letter.text()).append("from", letter.from()));
            }
        });
        return all;
    }

    /** None where the export was listed before there were any. */
    static Map<String, CoverLetter> letters(@Nullable Document all) {
        var letters = new HashMap<String, CoverLetter>();
        if (all != null) {
            for (var language : all.keySet()) {
                var letter = all.get(language, Document.class);
                letters.put(language, new CoverLetter(letter.getString("text"), letter.getString("from")));
            }
        }
        return letters;
    }

    static List<String> ofReasons(List<CommentId> reasons) {
        return reasons.stream().map(CommentId::toString).toList();
    }

    /** As above. */
    static List<CommentId> reasons(@Nullable List<String> reasons) {
        return reasons == null ? List.of() : reasons.stream().map(CommentId::of).toList();
    }
}
