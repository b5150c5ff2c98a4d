package org.tadamon.api.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of one mailbox … */
class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Layla@Example.ORG, layla@example.org",
        "layla+petition@example.org, layla@example.org",
        "l.a.y.l.a@gmail.com, layla@gmail.com",
        "layla@googlemail.com, layla@gmail.com",
        "l.ayla@example.org, l.ayla@example.org",
        "layla@bücher.example, layla@xn--bcher-kva.example",
        "layla@مثال.إختبار, layla@xn--mgbh0fb.xn--kgbechtv",
        "ليلى@مثال.إختبار, ليلى@xn--mgbh0fb.xn--kgbechtv",
        "o'hara@example.org, o'hara@example.org",
        "+only@example.org, +only@example.org",
    })
    void shareOneCanonicalForm(String typed, String canonical) {
        assertThat(EmailAddress.parse(typed).orElseThrow().canonical()).isEqualTo(canonical);
    }

    @Test
    void areKeptAsTheyWereGiven() {
        assertThat(EmailAddress.parse("  Layla+Petition@Example.org ")
                        .orElseThrow()
                        .given())
                .isEqualTo("Layla+Petition@Example.org");
    }

    @Test
    void areOneHoweverTheirLettersAreComposed() {
        assertThat(EmailAddress.parse("zoe\u0308@example.org").orElseThrow().canonical())
                .isEqualTo(
                        EmailAddress.parse("zo\u00EB@example.org").orElseThrow().canonical());
    }

    @Test
    void areNotShown() {
        assertThat(EmailAddress.parse("layla@example.org").orElseThrow()).hasToString("<address>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "layla",
                "layla@",
                "@example.org",
                "layla@example",
                "la yla@example.org",
                "layla@@example.org",
                "layla@example..org",
                ".layla@example.org",
                "layla.@example.org",
                "la..yla@example.org",
                "layla@-a.org",
                "layla@a-.org",
                "layla@127.0.0.1",
                "layla@[127.0.0.1]",
                "\"layla\"@example.org",
                "layla@example.org\n",
                "layla\u0000@example.org",
                "layla@exa\u202Emple.org",
                "layla\u200B@example.org",
                "layla@a.b"
            })
    void thatNoMailCouldReachAreRefused(String typed) {
        if (typed.endsWith("\n")) {
            assertThat(EmailAddress.parse(typed + "Bcc: x")).isEmpty();
        } else {
            assertThat(EmailAddress.parse(typed)).isEmpty();
        }
    }

    @Test
    void areOfALengthMailCanCarry() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ".org")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
    }
}
