package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.core.action.ActionId;

/**
 * A walk over all that everybody can read: every endpoint with what it could name, and every link from page to page.
 * Neither where exactly people meet before it is told, nor anybody who comes, stands in any answer.
 */
@ConfirmingApplication
class NoPublicAnswerTellsWhereOrWhoTest {

    private static final String OWN = "/api/v1/own-attendance";
    private static final Pattern HREF = Pattern.compile("(?:href|src|content)=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 400;
    /** Where mail waits as long as none leaves the machine; there is none once there is a mail server. */
    private static final Pattern MAILBOX = Pattern.compile("/mailbox(/|$)");

    private static final String WHO = "Walkabout";
    private static final List<String> SECRETS =
            List.of("Tamarind", "Quince", "mulberry.example", "+216 77", "33.891", WHO, WHO.toLowerCase());

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private final List<ActionId> actions = new ArrayList<>();
    private final List<String> attendances = new ArrayList<>();
    private String campaign = "";
    private String organisation = "";

    /** One in a week, told to everybody hours before; one in an hour, told to those who come; and one online. */
    @BeforeEach
    void callTogether() {
        var petition = api.openPetition(Map.of());
        organisation = gatherings.host();
        campaign = gatherings.campaign(Map.of("en", "Light", "ar", "ضوء"), petition);
        schedule(Map.of("reveal", Map.of("to", "everybody", "hoursBefore", 4)));
        schedule(Gatherings.soon(Map.of("reveal", Map.of("to", "attending"), "exposure", "guarded")));
        schedule(Gatherings.soon(Map.of("reveal", Map.of("to", "attending"), "kind", "online", "capacity", 1)));
        for (var action : actions) {
            come(action);
            come(action);
        }
    }

    private void schedule(Map<String, @Nullable Object> instead) {
        var form = new HashMap<String, @Nullable Object>(instead);
        form.put(
                "exact",
                Map.of(
                        "place",
                        Map.of("en", "Under the Tamarind", "ar", "تحت Tamarind"),
                        "way",
                        Map.of("en", "Past the Quince."),
                        "link",
                        "https://mulberry.example/meet",
                        "contact",
                        "+216 77",
                        "latitude",
                        33.891,
                        "longitude",
                        35.501));
        actions.add(gatherings.scheduled(campaign, form));
    }

    private void come(ActionId action) {
        var own = gatherings.come(action, WHO + UUID.randomUUID() + "@example.org", 1);
        attendances.add(own);
    }

    @Test
    void inAnyWords() throws Throwable {
        isKnownToThoseWhoMay();
        var told = new ArrayList<String>();
        int looked = 0;
        for (var path : everything()) {
            looked += MAILBOX.matcher(path).find() ? 0 : look(path, told);
        }
        assertThat(told).isEmpty();
        assertThat(looked).as("answers that were about these actions").isGreaterThan(20);
    }

    /** What nobody knows would not be found either. */
    private void isKnownToThoseWhoMay() throws Throwable {
        var plan = api.getAsOrganiser("/api/v1/actions/" + actions.getFirst() + "/plan");
        assertThat(plan.raw().body()).contains("Tamarind", "Quince", "mulberry.example", "+216 77", "33.891");
        var guarded = api.post(OWN, Map.of("handle", attendances.get(2)));
        assertThat(guarded.raw().body()).contains("Tamarind");
        soon(() -> assertThat(api.get("/en/a/" + actions.get(2).link()).raw().body())
                .contains("One person comes"));
    }

    /** Every endpoint with every name it could have, and whatever pages link to. */
    private Set<String> everything() {
        var all = new LinkedHashSet<String>();
        Endpoint.all(mapping).stream()
                .filter(endpoint -> !endpoint.changesSomething())
                .flatMap(endpoint -> filled(endpoint.path()))
                .forEach(all::add);
        var waiting = new ArrayDeque<>(List.of("/en", "/ar", "/en/actions", "/ar/actions"));
        actions.forEach(action -> waiting.addAll(List.of("/en/a/" + action.link(), "/ar/a/" + action.link())));
        var seen = new LinkedHashSet<String>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var path = waiting.remove();
            if (seen.add(path)) {
                HREF.matcher(api.get(path).raw().body()).results().forEach(link -> waiting.add(link.group(1)));
            }
        }
        all.addAll(seen);
        return all;
    }

    private Stream<String> filled(String path) {
        return actions.stream()
                .flatMap(action -> Stream.of("en", "ar")
                        .map(language -> path.replace("{language}", language)
                                .replace("{action}", action.toString())
                                .replace("{link}", action.link())
                                .replace("/organise/a/{id}", "/organise/a/" + action)
                                .replace("{campaign}", campaign)
                                .replace("/campaigns/{id}", "/campaigns/" + campaign)
                                .replace("/of-campaign/{id}", "/of-campaign/" + campaign)
                                .replace("{organisation}", organisation)
                                .replace("/of-organisation/{id}", "/of-organisation/" + organisation)
                                .replace("/**", "/x")
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString())));
    }

    private int look(String path, List<String> told) {
        var answer = api.get(path).raw();
        var said = answer.headers().map() + "\n" + answer.body();
        SECRETS.stream().filter(said::contains).forEach(secret -> told.add(path + ": " + secret));
        return Stream.of("A light for everybody", "شمعة للجميع").anyMatch(said::contains) ? 1 : 0;
    }
}
