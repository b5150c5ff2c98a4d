package org.tadamon.api.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private AtomWriter() {}

    /**
     * What a feed says of itself.
     *
     * @param author who speaks
     * @param self where it is
     */
    record Head(UUID id, String title, String author, String self, Instant begun) {}

    /** Newest first, as they are given; last changed when the newest was. */
    static String write(Head head, List<FeedEntry> entries) {
        var feed = new Feed("atom_1.0");
        feed.setId(urn(head.id));
        feed.setTitle(writable(head.title));
        feed.setUpdated(
                Date.from(entries.isEmpty() ? head.begun : entries.getFirst().updated()));
        feed.setAuthors(List.of(author(writable(head.author))));
        feed.setOtherLinks(List.of(link("self", head.self, "application/atom+xml")));
        feed.setEntries(entries.stream().map(AtomWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("A feed of ours cannot be written", impossible);
        }
    }

    private static Entry entry(FeedEntry one) {
        var entry = new Entry();
        entry.setId(urn(one.id()));
        entry.setTitle(writable(one.title()));
        entry.setUpdated(Date.from(one.updated()));
        entry.setAlternateLinks(List.of(link("alternate", one.link(), "text/html")));
        var content = new Content();
        content.setType(Content.HTML);
        content.setValue(writable(one.html()));
        entry.setContents(List.of(content));
        return entry;
    }

    /** Without the few characters XML cannot hold, which nobody can see either. */
    private static String writable(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }

    private static Person author(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String to, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(to);
        link.setType(type);
        return link;
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
