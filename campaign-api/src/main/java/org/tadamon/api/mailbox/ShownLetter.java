package org.tadamon.api.mailbox;

import java.time.Instant;
import java.util.List;
import org.tadamon.api.mail.transport.Mailbox.Received;
import org.tadamon.api.page.Reader;

/**
 * A letter on the page.
 *
 * @param lines its text
 */
record ShownLetter(String to, String subject, String language, String dir, Instant at, List<Line> lines) {

    /**
     * A line of a letter.
     *
     * @param link whether it is one, and nothing else
     */
    record Line(String text, boolean link) {
        static Line of(String text) {
            return new Line(text, text.startsWith("https://") || text.startsWith("http://"));
        }

        @Override
        public String toString() {
            return "<line>";
        }
    }

    static ShownLetter of(Received received) {
        var letter = received.letter();
        return new ShownLetter(
                letter.to(),
                letter.subject(),
                letter.language(),
                Reader.dirOf(letter.language()),
                received.at(),
                letter.text().strip().lines().map(Line::of).toList());
    }

    @Override
    public String toString() {
        return "<letter>";
    }
}
