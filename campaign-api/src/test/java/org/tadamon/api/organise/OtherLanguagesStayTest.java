package org.tadamon.api.organise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.letterdrive.LetterDrives;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;

/** What was said over JSON in languages no page asks for… */
@ConfirmingApplication
class OtherLanguagesStayTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+\\.fr[a-z.]*)\" value=\"([^\"]*)\"");

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Visitors visitors;

    /** As the form on a page hands on without being asked, with what is typed. */
    private static Map<String, String> form(Visitor organiser, String page, String form, Map<String, String> typed) {
        return form(organiser.get(page).body(), page + "/" + form, typed);
    }

    private static Map<String, String> form(String html, String form, Map<String, String> typed) {
        var from = html.indexOf("action=\"" + form + "\"");
        assertThat(from).as(form).isPositive();
        var fields = new HashMap<>(typed);
        HIDDEN.matcher(html.substring(from, html.indexOf("</form>", from)))
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }

    @Test
    void staysWhenThePageOfAnActionIsSaved() throws Throwable {
        Map<String, @Nullable Object> instead = Map.of(
                "wordings",
                Map.of("fr", Map.of("title", "Une lumière", "description", "Ensemble.")),
                "near",
                Map.of("fr", "Tunis"),
                "exact",
                Map.of("place", Map.of("fr", "Sous l’horloge"), "way", Map.of("fr", "À gauche.")));
        var id = gatherings.scheduled(instead);
        var organiser = visitors.administrator();
        var page = "/en/organise/a/" + id;
        var words = Map.of("wordings.en.title", "A light", "wordings.en.description", "Together.");
        assertThat(organiser
                        .post(page + "/words", form(organiser, page, "words", words))
                        .statusCode())
                .isEqualTo(303);
        var plan = "/api/v1/actions/" + id + "/plan";
        soon(() -> assertThat(api.getAsOrganiser(plan).raw().body()).contains("A light", "Une lumière", "Ensemble."));
        assertThat(organiser.get(page).body())
                .as("where people are no longer to go is nothing to hand on unseen")
                .contains("name=\"place.fr\"", "Where people meet, in French", "Sous l’horloge", "À gauche.");
        var place = Map.of(
                "near.en", "Tunis",
                "near.fr", "Tunis",
                "place.en", "In front of the station",
                "place.fr", "Devant la gare",
                "reveal", "everybody");
        assertThat(organiser
                        .post(page + "/place", form(organiser, page, "place", place))
                        .statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(api.getAsOrganiser(plan).raw().body())
                .contains("In front of the station", "Devant la gare", "\"fr\":\"Tunis\"")
                .doesNotContain("Sous l’horloge", "À gauche."));
    }

    @Test
    void staysWhenThePageOfALetterDriveIsSaved() throws Throwable {
        var french = Map.of("title", "Écrire", "reason", "Ce mois.", "subject", "Le refuge", "letter", "Gardez-le.");
        var drive = LetterDrives.started(api, Map.of("wordings", Map.of("fr", french)));
        var organiser = visitors.administrator();
        var page = "/en/organise/l/" + drive.substring(drive.lastIndexOf('/') + 1);
        var typed = new HashMap<String, String>();
        french.forEach((field, _) -> typed.put("wordings.en." + field, "Please"));
        typed.putAll(Map.of("level", "country", "closes", LetterDrives.lastDay(), "relayed", "yes"));
        assertThat(organiser
                        .post(page + "/words", form(organiser, page, "words", typed))
                        .statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(api.get(drive).raw().body()).contains("Please", "Écrire", "Gardez-le."));
    }

    @Test
    void staysWhenThePageOfAPetitionIsSaved() throws Throwable {
        var draft = new HashMap<>(Api.petition());
        var french = Map.of("title", "Gardons-la", "demand", "Ouverte.", "background", "Pour nous.");
        draft.put("wordings", Map.of("en", french, "fr", french));
        var petition = api.postAsOrganiser("/api/v1/petitions", draft);
        assertThat(petition.status()).as(petition.raw().body()).isEqualTo(201);
        var id = petition.json().get("id").asString();
        var organiser = visitors.administrator();
        var page = "/en/organise/p/" + id + "/edit";
        var typed = new HashMap<>(Map.of(
                "wordings.en.title", "Keep it",
                "wordings.en.demand", "Open.",
                "addressees", "City Council",
                "goal", "100",
                "exposure", "open",
                "areaLevel", "country"));
        typed.put("closesAt", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        assertThat(organiser
                        .post(page, form(organiser.get(page).body(), page, typed))
                        .statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(organiser.get("/en/organise/p/" + id).body()).contains("Keep it"));
        assertThat(organiser.get(page).body()).contains("value=\"Gardons-la\"", "value=\"Pour nous.\"");
    }

    @Test
    void staysWhenACampaignIsRenamed() throws Throwable {
        var organiser = visitors.administrator();
        var names = Map.of("en", "Spring", "fr", "Le printemps");
        var campaign = "/en/organise/campaigns/" + gatherings.campaign(names, api.openPetition(Map.of()));
        soon(() -> assertThat(organiser.get(campaign).body()).contains("Le printemps"));
        assertThat(organiser
                        .post(campaign + "/names", form(organiser, campaign, "names", Map.of("names.en", "Summer")))
                        .statusCode())
                .isEqualTo(303);
        soon(() -> assertThat(organiser.get(campaign).body()).contains("Summer", "value=\"Le printemps\""));
    }
}
