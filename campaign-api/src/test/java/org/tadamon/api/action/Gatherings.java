package org.tadamon.api.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.action.ActionId;

/** Actions of the organisation that runs the platform, called by one of its programs. */
@Lazy
@Component
public class Gatherings {

    /** Whose clocks they go by. */
    public static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");

    private final Api api;
    private final Memberships memberships;

    Gatherings(Api api, Memberships memberships, Visitors visitors) {
        this.api = api;
        this.memberships = memberships;
        visitors.administrator(); // without whom there is no such organisation
    }

    /** One that breaks no rule, in a week; what is given replaces what it would have, {@code null} leaves it out. */
    public static Map<String, Object> form(Map<String, @Nullable Object> instead) {
        var starts = LocalDateTime.ofInstant(Instant.now().plus(7, ChronoUnit.DAYS), TUNIS)
                .truncatedTo(ChronoUnit.HOURS);
        var form = new HashMap<String, Object>(Map.of(
                "kind", "vigil",
                "exposure", "open",
                "wordings",
                        Map.of(
                                "en", Map.of("title", "A light for everybody", "description", "We stand together."),
                                "ar", Map.of("title", "شمعة للجميع", "description", "نقف معًا.")),
                "starts", starts.toString(),
                "ends", starts.plusHours(2).toString(),
                "zone", TUNIS.getId(),
                "near", Map.of("en", "Tunis", "ar", "تونس"),
                "exact",
                        Map.of(
                                "place", Map.of("en", "Under the clock tower"),
                                "way", Map.of("en", "From the station, left."),
                                "contact", "+216 1234"),
                "reveal", Map.of("to", "everybody", "hoursBefore", 4),
                "provisions", List.of("step-free", "interpreter")));
        instead.forEach((field, value) -> {
            if (value == null) {
                form.remove(field);
            } else {
                form.put(field, value);
            }
        });
        return form;
    }

    /** Its id. */
    public ActionId scheduled(Map<String, @Nullable Object> instead) {
        return made(Map.of("action", form(instead)));
    }

    /** Its id, of one that belongs to a campaign. */
    public ActionId scheduled(String campaign, Map<String, @Nullable Object> instead) {
        return made(Map.of("campaign", campaign, "action", form(instead)));
    }

    private ActionId made(Map<String, Object> asked) {
        var answer = api.postAsOrganiser("/api/v1/actions", asked);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return ActionId.of(answer.json().get("id").asString());
    }

    /** The organisation that runs the platform. */
    public String host() {
        return memberships.host().orElseThrow().toString();
    }

    /** A campaign of theirs that holds this petition. */
    public String campaign(Map<String, String> names, String petition) {
        var made = api.postAsOrganiser("/api/v1/campaigns", Map.of("organisation", host(), "names", names));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        var campaign = made.json().get("id").asString();
        putIn(campaign, petition);
        return campaign;
    }

    /** One more petition in it. */
    public void putIn(String campaign, String petition) {
        var put = api.organiser(api.request("/api/v1/campaigns/" + campaign + "/petitions/" + petition))
                .PUT(BodyPublishers.noBody());
        assertThat(api.send(put).status()).isEqualTo(200);
    }

    /** Somebody comes, and confirms it; what shows their attendance. */
    public String come(ActionId action, String address, int people) {
        var promised = api.post("/api/v1/actions/" + action + "/attendances", comes(address, people));
        assertThat(promised.status()).as(promised.raw().body()).isEqualTo(200);
        var code = Letters.code(Letters.newest(address, api.base(), 1));
        var handle = promised.json().get("handle").asString();
        var shown = api.post("/api/v1/attendance-confirmations", Map.of("handle", handle, "code", code));
        assertThat(shown.status()).as(shown.raw().body()).isEqualTo(200);
        return shown.json().get("own").asString();
    }

    /** What a form must say to begin in an hour, and what else it says. */
    public static Map<String, @Nullable Object> soon(Map<String, Object> more) {
        var starts = LocalDateTime.ofInstant(Instant.now().plus(1, ChronoUnit.HOURS), TUNIS)
                .truncatedTo(ChronoUnit.MINUTES);
        var form = new HashMap<String, @Nullable Object>(more);
        form.putAll(
                Map.of("starts", starts.toString(), "ends", starts.plusHours(2).toString()));
        return form;
    }

    /** What somebody sends who comes. */
    public static Map<String, Object> comes(String email, int people) {
        return Map.of(
                "name",
                "Layla Haddad",
                "email",
                email,
                "people",
                people,
                "needs",
                List.of("transport"),
                "offers",
                "marshal",
                "showing",
                "contact",
                "notices",
                true,
                "language",
                "en");
    }
}
