package org.tadamon.api.text;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * The CommonMark petitions are written in: paragraphs, headings, lists, quotes, emphasis and links. HTML is shown as it
 * was typed; pictures and code are not made.
 */
@Component
public class Markdown {

    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "a", "hr")
            .allowElements((element, attributes) -> "h3", "h1", "h2")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer", "ugc")
            .toFactory();

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .maxOpenBlockParsers(20)
            .build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Clean HTML. Headings begin at the third level, below those of the page. */
    public String toHtml(String commonMark) {
        return CLEAN.sanitize(html.render(parser.parse(commonMark)));
    }

    /** It block by block, as plain text. */
    public List<PlainBlocks.Block> blocks(String commonMark) {
        return PlainBlocks.of(parser.parse(commonMark));
    }

    /** The beginning of it as plain text. */
    public String excerpt(String commonMark, int letters) {
        return CleanText.beginning(PlainText.of(parser.parse(commonMark)), letters);
    }
}
