package org.tadamon.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.letterdrive.LetterDrives;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed of a campaign, read by another parser… */
@RunningApplication
class CampaignFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    private Api api;

    @Autowired
    private Gatherings gatherings;

    private String campaign = "";
    private String petition = "";

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        campaign = gatherings.campaign(Map.of("en", "Light & <air>", "ar", "ضوء"), petition);
    }

    private Document feed(String language) throws Exception {
        var answer = api.get("/" + language + "/campaigns/" + campaign + "/feed.atom");
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/atom+xml;charset=UTF-8");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.raw().body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Node of, String name) {
        var found = new ArrayList<Element>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Node of, String name) {
        return all(of, name).getFirst().getTextContent();
    }

    private List<String> titles(String language) throws Exception {
        return all(feed(language).getDocumentElement(), "entry").stream()
                .map(entry -> text(entry, "title"))
                .toList();
    }

    @Test
    void saysAllThatAtomAsksFor() throws Exception {
        var feed = feed("en").getDocumentElement();
        assertThat(text(feed, "id")).isEqualTo("urn:uuid:" + campaign);
        assertThat(text(feed, "title")).isEqualTo("Light & <air>");
        assertThat(text(all(feed, "author").getFirst(), "name")).isNotBlank();
        assertThat(Instant.parse(text(feed, "updated"))).isBeforeOrEqualTo(Instant.now());
        var self = all(feed, "link").getFirst();
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).endsWith("/en/campaigns/" + campaign + "/feed.atom");
        var entry = all(feed, "entry").getFirst();
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + petition);
        assertThat(text(entry, "content")).contains("<p>Keep it open.</p>");
        assertThat(all(entry, "link").getFirst().getAttribute("href")).contains("/en/p/");
        assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void tellsOfActionsTheNewestFirstAndThatOneIsCalledOff() throws Throwable {
        assertThat(titles("en")).containsExactly("“Keep the library” can be signed");
        var action = gatherings.scheduled(campaign, Map.of());
        soon(() -> assertThat(titles("en")).hasSize(2).first().asString().startsWith("A light for everybody: "));
        assertThat(titles("ar")).first().asString().startsWith("شمعة للجميع: ");
        api.postAsOrganiser("/api/v1/actions/" + action + "/call-off", Map.of("reasons", Map.of("en", "A storm")));
        soon(() -> assertThat(titles("en")).first().asString().startsWith("Called off: A light for everybody, "));
    }

    @Test
    void tellsOfOpenLettersForAsLongAsTheyAreTaken() throws Throwable {
        var drive = letters("open");
        letters("guarded");
        soon(() -> assertThat(titles("en")).first().isEqualTo("Write a letter: Write for the shelter"));
        assertThat(titles("ar")).first().isEqualTo("رسالة تُكتب: رسائل من أجل المأوى");
        assertThat(titles("en")).as("and of no guarded ones").hasSize(2);
        api.postAsOrganiser("/api/v1/letter-drives/" + drive + "/end", Map.of());
        soon(() -> assertThat(titles("en")).hasSize(1));
    }

    private String letters(String exposure) {
        var asked = Map.of("campaign", campaign, "drive", LetterDrives.form(Map.of("exposure", exposure)));
        return api.postAsOrganiser("/api/v1/letter-drives", asked)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void isSilentAboutWhatIsGuardedAndMissingWhereThereIsNothingElse() throws Throwable {
        var guarded = api.openPetition(Map.of("exposure", "guarded"));
        gatherings.putIn(campaign, guarded);
        var action = gatherings.scheduled(campaign, Map.of("exposure", "guarded"));
        soon(() -> assertThat(api.get("/api/v1/actions/" + action).status()).isEqualTo(200));
        assertThat(titles("en")).hasSize(1);
        var secret = gatherings.campaign(Map.of("en", "Secret name"), guarded);
        assertThat(api.get("/en/campaigns/" + secret + "/feed.atom").status()).isEqualTo(404);
    }

    @Test
    void keepsDraftsToThoseWhoWriteThem() throws Exception {
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition());
        gatherings.putIn(campaign, draft.json().get("id").asString());
        assertThat(titles("en")).hasSize(1);
        assertThat(api.get("/en/campaigns/" + UUID.randomUUID() + "/feed.atom").status())
                .isEqualTo(404);
    }
}
