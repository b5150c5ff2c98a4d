package org.tadamon.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tadamon.core.refusal.Problem.Kind;

/** The codes of all problems, as clients and messages know them… */
class ProblemCodesTest {

    /** Written down a second time: a code is never reused, and each has its words in every language. */
    private static final String[] EVER_TOLD = {
        "CONFLICT action/called-off",
        "INVALID action/empty",
        "INVALID action/ends-wrongly",
        "INVALID action/malformed",
        "INVALID action/no-such-time",
        "CONFLICT action/not-over-yet",
        "INVALID action/out-of-range",
        "CONFLICT action/over",
        "CONFLICT action/scheduled-otherwise",
        "INVALID action/starts-in-the-past",
        "INVALID action/starts-too-late",
        "INVALID action/too-long",
        "UNKNOWN action/unknown",
        "INVALID aftermath/malformed",
        "CONFLICT aftermath/not-begun",
        "INVALID aftermath/out-of-range",
        "CONFLICT aftermath/recorded-otherwise",
        "INVALID aftermath/too-long",
        "CONFLICT attendance/action-called-off",
        "CONFLICT attendance/action-over",
        "CONFLICT attendance/no-place",
        "UNKNOWN attendance/no-such-action",
        "CONFLICT attendance/not-coming",
        "CONFLICT attendance/not-today",
        "CONFLICT attendance/nothing-offered",
        "CONFLICT attendance/places-are-limited",
        "INVALID letter-drive/empty",
        "INVALID letter-drive/too-long",
        "INVALID letter-drive/malformed",
        "INVALID letter-drive/closes-wrongly",
        "CONFLICT letter-drive/started-otherwise",
        "CONFLICT letter-drive/over",
        "CONFLICT letter-drive/not-over-yet",
        "UNKNOWN letter-drive/unknown",
        "CONFLICT photo/destroyed",
        "CONFLICT photo/guarded",
        "INVALID photo/malformed",
        "CONFLICT photo/not-begun",
        "CONFLICT photo/objected-twice",
        "INVALID photo/too-large",
        "INVALID photo/too-long",
        "CONFLICT photo/too-many",
        "UNKNOWN photo/unknown",
        "INVALID photo/unreadable",
        "UNKNOWN posting/no-such-drive",
        "CONFLICT posting/too-late",
        "INVALID posting/to-nobody",
        "INVALID posting/too-many",
        "INVALID attendance/too-many-people",
        "INVALID attendance/fewer-than-came",
        "CONFLICT account/erased",
        "INVALID account/language-unknown",
        "INVALID area/code-twice",
        "CONFLICT area/imported-otherwise",
        "INVALID area/list-size",
        "INVALID area/malformed",
        "INVALID area-map/area-twice",
        "CONFLICT area-map/imported-otherwise",
        "INVALID area-map/list-size",
        "INVALID area-map/malformed",
        "INVALID area-map/too-detailed",
        "INVALID campaign/empty",
        "INVALID campaign/malformed",
        "CONFLICT campaign/over",
        "INVALID campaign/petition-of-others",
        "CONFLICT campaign/started-otherwise",
        "INVALID campaign/too-long",
        "UNKNOWN campaign/unknown",
        "INVALID coalition/empty",
        "CONFLICT coalition/invited-already",
        "INVALID coalition/malformed",
        "FORBIDDEN coalition/not-granted",
        "CONFLICT coalition/not-partners",
        "CONFLICT coalition/nothing-offered",
        "CONFLICT coalition/offer-run-out",
        "INVALID coalition/partner-is-lead",
        "INVALID coalition/partner-unknown",
        "CONFLICT coalition/terms-read-otherwise",
        "INVALID coalition/too-long",
        "UNKNOWN coalition/unknown",
        "INVALID coalition/until-before-from",
        "INVALID coalition/until-in-the-past",
        "CONFLICT comment/changed",
        "INVALID comment/empty",
        "CONFLICT comment/gone",
        "INVALID comment/malformed",
        "INVALID comment/not-asked",
        "INVALID comment/nothing-chosen",
        "INVALID comment/too-long",
        "INVALID comment/unknown-reason",
        "INVALID consent/card-changed",
        "INVALID consent/malformed",
        "UNKNOWN consent/wording-unknown",
        "CONFLICT decision-maker/imported-otherwise",
        "INVALID decision-maker/list-size",
        "INVALID decision-maker/malformed",
        "INVALID decision-maker/twice",
        "INVALID delivery/empty",
        "INVALID delivery/in-the-future",
        "INVALID delivery/malformed",
        "INVALID delivery/more-than-public",
        "INVALID delivery/nobody",
        "CONFLICT delivery/not-public",
        "INVALID delivery/out-of-range",
        "CONFLICT delivery/recorded-otherwise",
        "CONFLICT delivery/taken-back",
        "INVALID delivery/too-early",
        "INVALID delivery/too-long",
        "INVALID delivery/too-many",
        "UNKNOWN delivery/unknown",
        "INVALID export/before-opening",
        "CONFLICT export/being-made-anew",
        "INVALID export/day-not-over",
        "INVALID export/empty",
        "INVALID export/malformed",
        "INVALID export/nobody",
        "CONFLICT export/not-made",
        "CONFLICT export/not-public",
        "CONFLICT export/ordered-otherwise",
        "CONFLICT export/over",
        "INVALID export/reason-not-public",
        "INVALID export/too-long",
        "INVALID export/too-many",
        "UNKNOWN export/unknown",
        "CONFLICT holding/decided-otherwise",
        "INVALID holding/empty",
        "INVALID holding/malformed",
        "CONFLICT holding/nothing-held",
        "INVALID holding/too-long",
        "UNKNOWN holding/unknown",
        "INVALID holding/unknown-reason",
        "INVALID letter/malformed",
        "INVALID letter/too-long",
        "INVALID letter/unknown-field",
        "INVALID organisation/empty",
        "CONFLICT organisation/founded-otherwise",
        "CONFLICT organisation/invitation-expired",
        "UNKNOWN organisation/invitation-unknown",
        "CONFLICT organisation/invitation-used",
        "CONFLICT organisation/invitation-void",
        "CONFLICT organisation/invited-otherwise",
        "CONFLICT organisation/last-owner",
        "INVALID organisation/malformed",
        "UNKNOWN organisation/member-unknown",
        "FORBIDDEN organisation/not-an-owner",
        "INVALID organisation/too-long",
        "CONFLICT organisation/too-many-invitations",
        "CONFLICT moderation/already-decided",
        "CONFLICT moderation/already-proposed",
        "CONFLICT moderation/another-must-decide",
        "INVALID moderation/empty",
        "CONFLICT moderation/held-by-another",
        "INVALID moderation/malformed",
        "CONFLICT moderation/not-held",
        "CONFLICT moderation/not-taken-down",
        "CONFLICT moderation/nothing-proposed",
        "INVALID moderation/too-long",
        "CONFLICT moderation/too-late-to-approve",
        "UNKNOWN moderation/unknown",
        "INVALID moderation/unknown-reason",
        "CONFLICT moderation/wrong-kind",
        "CONFLICT petition/already-closed",
        "CONFLICT petition/already-withdrawn",
        "INVALID petition/closes-in-the-past",
        "INVALID petition/closes-too-late",
        "CONFLICT petition/drafted-otherwise",
        "INVALID petition/empty",
        "INVALID petition/in-the-future",
        "INVALID petition/malformed",
        "CONFLICT petition/not-closed-yet",
        "CONFLICT petition/not-delivered-yet",
        "INVALID petition/not-one-line",
        "CONFLICT petition/not-open-yet",
        "CONFLICT petition/not-published",
        "CONFLICT petition/not-submitted",
        "CONFLICT petition/nothing-changed",
        "INVALID petition/out-of-range",
        "CONFLICT petition/posted-otherwise",
        "CONFLICT petition/recorded-otherwise",
        "CONFLICT petition/taken-down",
        "CONFLICT petition/text-frozen",
        "INVALID petition/too-long",
        "CONFLICT petition/under-review",
        "UNKNOWN petition/unknown",
        "CONFLICT postcode/imported-otherwise",
        "INVALID postcode/list-size",
        "INVALID postcode/malformed",
        "INVALID postcode/row-twice",
        "CONFLICT privacy/destroyed",
        "INVALID retention/empty",
        "CONFLICT retention/held",
        "INVALID retention/later-than-promised",
        "INVALID retention/not-ahead",
        "INVALID retention/too-long",
        "CONFLICT rule/drafted-otherwise",
        "INVALID rule/empty",
        "INVALID rule/malformed",
        "INVALID rule/out-of-range",
        "CONFLICT rule/over",
        "INVALID rule/too-long",
        "CONFLICT rule/tried-since",
        "UNKNOWN rule/unknown",
        "UNKNOWN signature/no-such-petition",
        "CONFLICT signature/confirmed-too-late",
        "CONFLICT signature/petition-closed",
        "CONFLICT signature/petition-not-open-yet",
        "CONFLICT signature/taken-back",
        "CONFLICT signature/petition-rejected",
        "CONFLICT signature/petition-taken-down",
        "CONFLICT signature/petition-under-review",
        "CONFLICT signature/petition-withdrawn",
        "INVALID signer-list/empty",
        "CONFLICT signer-list/gone",
        "CONFLICT signer-list/guarded",
        "INVALID signer-list/malformed",
        "CONFLICT signer-list/not-made",
        "CONFLICT signer-list/not-public",
        "CONFLICT signer-list/ordered-otherwise",
        "CONFLICT signer-list/over",
        "INVALID signer-list/too-long",
        "INVALID signer-list/too-many-for-paper",
        "CONFLICT signer-list/too-short",
        "UNKNOWN signer-list/unknown"
    };

    private static List<Problem> everyProblem() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tadamon.core").stream()
                        .filter(type -> type.isAssignableTo(Problem.class) && type.isRecord())
                        .map(JavaClass::reflect)
                        .map(ProblemCodesTest::anyOf)
                        .toList();
    }

    private static Problem anyOf(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Problem) constructor.newInstance(Stream.of(constructor.getParameterTypes())
                    .map(parameter -> parameter == int.class ? (Object) 3 : parameter == Long.class ? 120L : "field")
                    .toArray());
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void areAsTheyWereEverTold() {
        assertThat(everyProblem().stream().map(problem -> problem.kind() + " " + problem.code()))
                .containsExactlyInAnyOrder(EVER_TOLD);
    }

    @Test
    void nameTheFeatureTheyBelongTo() {
        assertThat(everyProblem()).allSatisfy(problem -> {
            var feature =
                    problem.code().substring(0, problem.code().indexOf('/')).replace("-", "");
            assertThat(problem.getClass().getPackageName() + ".").startsWith("org.tadamon.core." + feature + ".");
        });
    }

    @Test
    void areToldNextToAFieldWhenSomethingWasWrittenWrongly() {
        assertThat(everyProblem())
                .allSatisfy(problem -> assertThat(problem.field() != null).isEqualTo(problem.kind() == Kind.INVALID));
    }

    @Test
    void tellALimitOnlyWhereTheRuleHasOne() {
        assertThat(everyProblem().stream()
                        .filter(problem -> problem.limit() != null)
                        .map(Problem::code))
                .containsExactlyInAnyOrder(
                        "petition/too-long",
                        "action/too-long",
                        "aftermath/out-of-range",
                        "aftermath/too-long",
                        "letter-drive/too-long",
                        "photo/too-large",
                        "photo/too-long",
                        "photo/too-many",
                        "posting/too-many",
                        "action/out-of-range",
                        "attendance/too-many-people",
                        "attendance/fewer-than-came",
                        "export/too-long",
                        "export/too-many",
                        "letter/too-long",
                        "delivery/more-than-public",
                        "delivery/too-long",
                        "delivery/too-many",
                        "petition/out-of-range",
                        "campaign/too-long",
                        "coalition/too-long",
                        "comment/too-long",
                        "organisation/too-long",
                        "moderation/too-long",
                        "retention/too-long",
                        "holding/too-long",
                        "rule/too-long",
                        "rule/out-of-range",
                        "signer-list/too-long",
                        "signer-list/too-many-for-paper");
    }
}
