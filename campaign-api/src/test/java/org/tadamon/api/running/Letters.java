package org.tadamon.api.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What came by mail, as whoever sits at the machine can read it. */
public final class Letters {

    private static final Pattern CODE = Pattern.compile("(?m)^([0-9A-Z]{4} [0-9A-Z]{4})$");
    private static final Pattern LINK = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private Letters() {}

    /** The texts of all mail to this address, the newest first. */
    public static List<String> to(String address, String base) {
        var answer = new Visitor(base).get("/api/v1/mailbox");
        var texts = new ArrayList<String>();
        for (var mail : JsonMapper.shared().readTree(answer.body()).get("mails")) {
            if (mail.get("to").asString().equals(address)) {
                texts.add(mail.get("text").asString());
            }
        }
        return texts;
    }

    /** The newest of so many. */
    public static String newest(String address, String base, int many) {
        var texts = new ArrayList<String>();
        try {
            Soon.soon(() -> {
                texts.clear();
                texts.addAll(to(address, base));
                assertThat(texts).hasSize(many);
            });
        } catch (Throwable late) {
            throw new IllegalStateException(late);
        }
        return texts.getFirst();
    }

    /** The code in a text. */
    public static String code(String text) {
        return found(CODE, text);
    }

    /** What stands behind the # of the link in a text. */
    public static String token(String text) {
        return found(LINK, text);
    }

    private static String found(Pattern what, String text) {
        var match = what.matcher(text);
        assertThat(match.find()).as("found in the mail").isTrue();
        return match.group(1);
    }
}
