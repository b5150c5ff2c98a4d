package org.tadamon.api.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** What was written in CommonMark, block by block as plain text, for paper. */
public final class PlainBlocks extends AbstractVisitor {

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** With its sign or number before it. */
        ITEM
    }

    /** One block. */
    public record Block(Kind kind, String text) {}

    private final List<Block> blocks = new ArrayList<>();

    private PlainBlocks() {}

    static List<Block> of(Node document) {
        var plain = new PlainBlocks();
        document.accept(plain);
        return plain.blocks;
    }

    @Override
    public void visit(Heading heading) {
        add(Kind.HEADING, text(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(Kind.PARAGRAPH, text(paragraph));
    }

    @Override
    public void visit(BlockQuote quote) {
        add(Kind.PARAGRAPH, "“" + text(quote) + "”");
    }

    @Override
    public void visit(ListItem item) {
        add(Kind.ITEM, sign(item) + " " + text(item));
    }

    private static String sign(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "•";
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".";
    }

    private void add(Kind kind, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(kind, text));
        }
    }

    /** Paper has no links to follow: where one leads is written behind it. */
    private static String text(Node block) {
        var links = new ArrayList<String>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        var text = PlainText.of(block);
        var unsaid = links.stream().filter(link -> !text.contains(link)).toList();
        return unsaid.isEmpty() ? text : text + " (" + String.join(", ", unsaid) + ")";
    }
}
