package org.tadamon.api.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The mail people get from the application under test, as the mailbox on the same machine shows it. */
public final class Inbox {

    private final Api api;

    /** The mailbox of the application this asks. */
    public Inbox(Api api) {
        this.api = api;
    }

    /** Everything that came for an address, the newest first. */
    public List<JsonNode> all(String to) {
        var mails = new ArrayList<JsonNode>();
        for (var mail : api.get("/api/v1/mailbox").json().get("mails")) {
            if (mail.get("to").asString().equals(to)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    /** The newest mail for an address, waited for if there is none yet. */
    public JsonNode newest(String to) throws Throwable {
        return newest(to, _ -> true);
    }

    /** The newest mail for an address that is like this, waited for if there is none yet. */
    public JsonNode newest(String to, Predicate<JsonNode> like) throws Throwable {
        var found = new AtomicReference<JsonNode>();
        soon(() -> {
            all(to).stream().filter(like).findFirst().ifPresent(found::set);
            assertThat(found.get()).as("a mail").isNotNull();
        });
        return found.get();
    }

    /** The link in a mail. */
    public static String link(JsonNode mail) {
        return line(mail, Pattern.compile("https?://\\S+"));
    }

    /** The one line of a mail that is like this, for example a code. */
    public static String line(JsonNode mail, Pattern like) {
        return mail.get("text")
                .asString()
                .lines()
                .filter(line -> like.matcher(line).matches())
                .findFirst()
                .orElseThrow();
    }
}
