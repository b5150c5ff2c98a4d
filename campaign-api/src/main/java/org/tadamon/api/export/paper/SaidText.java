package org.tadamon.api.export.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tadamon.api.export.reason.SaidReason;

/** What signers said, as plain text: each with what they show of their name, in the order it was chosen. */
public final class SaidText {

    /** The file it is in. */
    public static final String NAME = "reasons.txt";

    private static final String BETWEEN = "\n\n* * *\n\n";

    private SaidText() {}

    /** In UTF-8; nothing where nothing was said. */
    public static byte[] of(List<SaidReason> said) {
        return said.stream()
                .map(SaidText::one)
                .collect(Collectors.joining(BETWEEN, "", said.isEmpty() ? "" : "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String one(SaidReason said) {
        return said.name() == null ? said.words() : said.words() + "\n— " + said.name();
    }
}
