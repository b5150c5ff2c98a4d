package org.tadamon.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown … */
class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void becomesParagraphsListsQuotesAndEmphasis() {
        assertThat(markdown.toHtml("**Now** and *here*\n\n- one\n- two\n\n> said"))
                .contains("<strong>Now</strong>", "<em>here</em>", "<li>one</li>", "<blockquote>");
    }

    @Test
    void beginsItsHeadingsBelowThoseOfThePage() {
        assertThat(markdown.toHtml("# One\n\n## Two\n\n### Three"))
                .doesNotContain("<h1", "<h2")
                .contains("<h3>One</h3>");
    }

    @Test
    void leadsOnlyToSafePlacesAndTellsThemNothing() {
        assertThat(markdown.toHtml("[a](https://example.org)"))
                .contains("href=\"https://example.org\"")
                .contains("noreferrer")
                .contains("nofollow");
        assertThat(markdown.toHtml("[a](javascript:alert(1))")).doesNotContain("javascript");
        assertThat(markdown.toHtml("[a](data:text/html,x)")).doesNotContain("data:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<style>*{}</style>",
                "<a href='javascript:x'>",
                "![x](https://tracker.example/pixel.png)",
                "<iframe src='//x'>",
                "<svg/onload=x>"
            })
    void makesNoElementOfWhatIsDangerous(String text) {
        assertThat(markdown.toHtml(text))
                .doesNotContain("<script", "<img", "<style", "<iframe", "<svg", "<a href=\"javascript");
    }

    @Test
    void isShortenedAsPlainText() {
        assertThat(markdown.excerpt("**Keep** the [library](https://example.org) open", 10))
                .isEqualTo("Keep the l…");
    }

    @Test
    void staysQuickOnTextsMadeToBeSlow() {
        assertThat(markdown.toHtml(">".repeat(10_000))).isNotNull();
        assertThat(markdown.toHtml("[".repeat(10_000))).isNotNull();
        assertThat(markdown.toHtml("*a ".repeat(3_000))).isNotNull();
    }
}
