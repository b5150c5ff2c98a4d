package org.tadamon.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.mail.MailPurpose;

/** Arabic and English are equals: every text is there in both, and is really said in both. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main");
    private static final Path CORE = Path.of("..", "campaign-core", "src", "main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9./-]*)");
    private static final Pattern BEGINNING = Pattern.compile("(?:#\\{\\$\\{|msg\\()'([a-z-]+\\.)' \\+");
    private static final String FEATURES = "petition|signature|area|area-map|decision-maker|import|request|service"
            + "|access|account|sign-in|passkey|mail|organisation|campaign|coalition|consent|comment|moderation|holding|rule|export|delivery|signer-list|letter|action|attendance|aftermath|photo|letter-drive|posting";
    private static final Pattern PROBLEM = Pattern.compile("\"((?:" + FEATURES + ")/[a-z0-9-]+)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
    /** Made of nothing but a number, so there is nothing to translate. */
    private static final Set<String> THE_SAME = Set.of("organise.published");

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(bundle("ar").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
    }

    /** Of two with one key the last would be shown wherever the first is meant. */
    @Test
    void noKeyStandsTwiceInOneFile() throws IOException {
        for (var file : files(SOURCES.resolve("resources/messages"), ".properties")) {
            var keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file.getFileName().toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextATemplateAsksForIsThere() throws IOException {
        var keys = bundle("en").stringPropertyNames();
        var missing = new TreeSet<String>();
        for (var template : files(SOURCES.resolve("resources/templates"), ".html")) {
            var text = Files.readString(template);
            IN_TEMPLATE
                    .matcher(text)
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
            BEGINNING
                    .matcher(text)
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyProblemHasItsWords() throws IOException {
        var keys = bundle("en").stringPropertyNames();
        var problems = new TreeSet<String>();
        for (var tree : List.of(SOURCES.resolve("java"), CORE.resolve("java"))) {
            for (var source : files(tree, ".java")) {
                PROBLEM.matcher(Files.readString(source))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(problems::add);
            }
        }
        assertThat(problems)
                .hasSizeGreaterThan(20)
                .allSatisfy(code -> assertThat(keys).contains("problem." + code));
    }

    @Test
    void everyMailHasItsWords() throws IOException {
        var keys = bundle("en").stringPropertyNames();
        for (var purpose : MailPurpose.values()) {
            var code = EnumCode.of(purpose);
            assertThat(keys)
                    .contains("stuck.purpose." + code)
                    .contains("mail." + code + ".subject", "mail." + code + ".text", "mail." + code + ".end")
                    .containsAll(purpose.facts().stream()
                            .map(fact -> "mail." + code + "." + fact)
                            .toList());
        }
    }

    @Test
    void nothingIsLeftUntranslated() throws IOException {
        var en = bundle("en");
        var ar = bundle("ar");
        assertThat(en.stringPropertyNames().stream()
                        .filter(key -> !THE_SAME.contains(key))
                        .filter(key -> WORDS.matcher(en.getProperty(key)).find())
                        .filter(key -> ar.getProperty(key).equals(en.getProperty(key))
                                || ar.getProperty(key).isBlank()))
                .isEmpty();
    }

    @Test
    void numbersAreSaidAsArabicSaysThem() {
        var messages = Texts.usual();
        var said = new ArrayList<String>();
        for (long number : new long[] {1, 2, 3, 11, 100}) {
            said.add(messages.getMessage("goal.label", new Object[] {number, 1000L}, Locale.of("ar")));
        }
        assertThat(said)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("توقيع واحد من"),
                        two -> assertThat(two).startsWith("توقيعان من"),
                        few -> assertThat(few).startsWith("3 تواقيع من"),
                        many -> assertThat(many).startsWith("11 توقيعًا من"),
                        hundred -> assertThat(hundred).startsWith("100 توقيع من"));
        assertThat(said).allSatisfy(text -> assertThat(text).contains("1,000"));
    }

    @Test
    void saysHowLongCodesWorkAsItIsSet() {
        var longer = Texts.with(Duration.ofHours(72), Duration.ofDays(14));
        var shorter = Texts.with(Duration.ofMinutes(150), Duration.ofHours(36));
        assertThat(said(Texts.usual(), "en")).contains("works for two days", "deleted after a week");
        assertThat(said(longer, "en")).contains("works for 72 hours", "deleted after 14 days");
        assertThat(said(shorter, "en")).contains("works for 2 hours", "deleted after two days");
        assertThat(said(Texts.with(Duration.ofMinutes(45), Duration.ofDays(7)), "en"))
                .contains("works for 45 minutes");
        assertThat(said(Texts.usual(), "ar")).contains("يصلح الرمز يومين", "بعد أسبوع");
        assertThat(said(longer, "ar")).contains("يصلح الرمز 72 ساعة", "بعد 14 يومًا");
        assertThat(said(shorter, "ar")).contains("يصلح الرمز ساعتين", "بعد يومين");
    }

    private static String said(IcuMessages messages, String language) {
        return messages.getMessage("attendance.nothing-came-said", null, Locale.of(language));
    }

    /** A name nobody gives a value would be shown as it stands. */
    @Test
    void everyNameInATextStandsForSomething() throws IOException {
        var messages = Texts.usual();
        for (var language : IcuMessages.LANGUAGES) {
            for (var key : bundle(language).stringPropertyNames()) {
                assertThat(messages.getMessage(key, new Object[] {1L, 1L, 1L, 1L, 1L, 1L}, Locale.of(language)))
                        .as("%s in %s", key, language)
                        .doesNotContainPattern("\\{[a-zA-Z]");
            }
        }
    }

    private static Properties bundle(String language) throws IOException {
        var texts = new Properties();
        for (var file : files(SOURCES.resolve("resources/messages"), "_" + language + ".properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static List<Path> files(Path tree, String ending) throws IOException {
        try (var walk = Files.walk(tree)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
