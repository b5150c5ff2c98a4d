package org.tadamon.api.export.enclosed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.letter.LetterDesk;
import org.tadamon.api.export.reason.SaidReasons;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.export.ExportProblem.Malformed;
import org.tadamon.core.export.ExportProblem.ReasonNotPublic;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** What goes along with an order besides numbers, as it is when it is ordered. */
@Component
public class Enclosing {

    /** Of more none is looked at: so many are refused in any case. */
    private static final int LOOKED_AT = 100;

    private final LetterDesk letters;
    private final SaidReasons said;

    Enclosing(LetterDesk letters, SaidReasons said) {
        this.letters = letters;
        this.said = said;
    }

    /** What the petition's organisation writes in these languages. */
    public Map<String, CoverLetter> letters(PetitionPage petition, List<String> languages) {
        return letters.covers(petition.organisation(), languages);
    }

    /** What is to be told along. Refused: {@link Malformed}, {@link ReasonNotPublic}. */
    public List<CommentId> reasons(PetitionPage petition, @Nullable List<String> chosen) {
        var ids = read(chosen == null ? List.of() : chosen);
        if (ids.size() <= LOOKED_AT && said.open(petition.id(), ids).size() < ids.size()) {
            throw new CommandRefused(new ReasonNotPublic("reasons"));
        }
        return ids;
    }

    private static List<CommentId> read(List<String> chosen) {
        try {
            return chosen.stream().map(CommentId::of).toList();
        } catch (IllegalArgumentException unreadable) {
            throw new CommandRefused(new Malformed("reasons"));
        }
    }
}
