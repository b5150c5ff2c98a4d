package org.tadamon.core.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.moderation.CaseProblem.Empty;
import org.tadamon.core.moderation.CaseProblem.Malformed;
import org.tadamon.core.moderation.CaseProblem.TooLong;
import org.tadamon.core.moderation.Verdict.Approve;
import org.tadamon.core.moderation.Verdict.AskForChanges;
import org.tadamon.core.moderation.Verdict.ConfirmTakeDown;
import org.tadamon.core.moderation.Verdict.Keep;
import org.tadamon.core.moderation.Verdict.RefuseTakeDown;
import org.tadamon.core.moderation.Verdict.Reject;
import org.tadamon.core.moderation.Verdict.Restore;
import org.tadamon.core.moderation.Verdict.TakeDown;

/** The reason of a verdict… */
class CaseRulesTest {

    /** One letter of several code points. */
    private static final String LETTER = "نّ";

    private static Stream<Verdict> withReason(String reason) {
        return Stream.of(new RefuseTakeDown(reason), new Keep(reason), new Restore(reason));
    }

    private static Stream<Verdict> withNote(String note) {
        return Stream.of(
                new Approve(note), new Reject("spam", note), new AskForChanges(note), new TakeDown("spam", note));
    }

    static Stream<Verdict> unreasoned() {
        return withReason(" \u200B\n");
    }

    @ParameterizedTest
    @MethodSource("unreasoned")
    void saysSomething(Verdict verdict) {
        assertThat(CaseRules.brokenBy(verdict)).containsExactly(new Empty("reason"));
    }

    @Test
    void tellsWhatIsToBeChanged() {
        assertThat(CaseRules.brokenBy(new AskForChanges(""))).containsExactly(new Empty("note"));
    }

    @Test
    void mayBeLeftOutWhereAListHasIt() {
        assertThat(Stream.of(new Approve(""), new Reject("spam", ""), new TakeDown("spam", ""), new ConfirmTakeDown()))
                .allSatisfy(verdict -> assertThat(CaseRules.brokenBy(verdict)).isEmpty());
    }

    @Test
    void isOfFiveHundredLettersAtMost() {
        assertThat(withReason(LETTER.repeat(500)))
                .allSatisfy(verdict -> assertThat(CaseRules.brokenBy(verdict)).isEmpty());
        assertThat(withReason(LETTER.repeat(501)))
                .allSatisfy(verdict ->
                        assertThat(CaseRules.brokenBy(verdict)).containsExactly(new TooLong("reason", 500L)));
    }

    @Test
    void hasANoteOfFiveHundredLettersAtMost() {
        assertThat(withNote(LETTER.repeat(500)))
                .allSatisfy(verdict -> assertThat(CaseRules.brokenBy(verdict)).isEmpty());
        assertThat(withNote(LETTER.repeat(501)))
                .allSatisfy(
                        verdict -> assertThat(CaseRules.brokenBy(verdict)).containsExactly(new TooLong("note", 500L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spam", "-a", "a b", "حقد", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void isNamedByACode(String code) {
        assertThat(CaseRules.brokenBy(new Reject(code, ""))).containsExactly(new Malformed("reasonCode"));
        assertThat(CaseRules.brokenBy(new TakeDown(code, ""))).containsExactly(new Malformed("reasonCode"));
    }

    @Test
    void isNeverNamedByNothing() {
        assertThat(CaseRules.brokenBy(new Reject("", ""))).containsExactly(new Empty("reasonCode"));
    }
}
