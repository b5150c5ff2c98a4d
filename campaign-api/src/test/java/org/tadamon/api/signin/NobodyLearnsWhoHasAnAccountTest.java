package org.tadamon.api.signin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** Asking to sign in answers the same, in body, headers and time, whether there is an account or not. */
@RunningApplication
class NobodyLearnsWhoHasAnAccountTest {

    private static final String IN = "/en/organise/sign-in";
    private static final int TIMES = 25;

    @Autowired
    private Visitors visitors;

    @Test
    void inBodyAndHeaders() {
        visitors.account("known@example.org");
        assertSame("known@example.org", "unknown@example.org");
        for (int i = 0; i < 6; i++) {
            asked("known@example.org");
        }
        assertSame("known@example.org", "another-unknown@example.org");
    }

    /**
     * The time is printed, since on a busy machine a test could not judge it: the medians should lie in each other's
     * noise.
     */
    @Test
    void inTime() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            visitors.account("known-" + i + "@example.org");
            known.add(micros("known-" + i + "@example.org"));
            unknown.add(micros("unknown-" + i + "@example.org"));
        }
        System.out.printf(
                "Asking to sign in, microseconds (quarter, half, three quarters): known %s, unknown %s%n",
                quarters(known), quarters(unknown));
    }

    /** What is not looked up cannot take longer. */
    @Test
    void sinceWhoeverAsksOrInvitesNeverLooksAnAccountUp() {
        var asked = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tadamon.api.signin", "org.tadamon.api.invitation");
        noClasses()
                .that()
                .haveSimpleName("SignInDesk")
                .or()
                .resideInAPackage("org.tadamon.api.invitation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tadamon.api.account..")
                .check(asked);
    }

    private long micros(String address) {
        var visitor = visitors.anybody();
        visitor.get(IN);
        long began = System.nanoTime();
        var answer = visitor.post(IN, Map.of("address", address));
        long took = (System.nanoTime() - began) / 1_000;
        assertThat(answer.statusCode()).isEqualTo(303);
        return took;
    }

    private static List<Long> quarters(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return List.of(sorted.get(TIMES / 4), sorted.get(TIMES / 2), sorted.get(3 * TIMES / 4));
    }

    /** Also once one of them was sent enough codes for a day. */
    private void assertSame(String known, String unknown) {
        var one = asked(known);
        var other = asked(unknown);
        assertThat(one).hasSameSizeAs(other).first().asString().startsWith("303");
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i)).isEqualTo(other.get(i));
        }
    }

    /** Everything an asker sees, until they would need the mail. */
    private List<String> asked(String address) {
        var visitor = visitors.anybody();
        visitor.get(IN);
        var sent = visitor.post(IN, Map.of("address", address));
        return List.of(
                seen(sent), seen(visitor.get(IN + "/code")), seen(visitor.post(IN + "/code", Map.of("code", "WRONG"))));
    }

    private static String seen(HttpResponse<String> answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + new java.util.TreeMap<>(headers)
                + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
