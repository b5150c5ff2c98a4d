package org.tadamon.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
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
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    private String campaign = "";
    private String petition = "";

    @BeforeEach
    void begin() {
        visitors.administrator(); // without whom there is no such organisation
        var organisation = memberships.host().orElseThrow().toString();
        var names = Map.of("en", "Light & <air>", "ar", "ضوء");
        var made = api.postAsOrganiser("/api/v1/campaigns", Map.of("organisation", organisation, "names", names));
        campaign = made.json().get("id").asString();
        petition = api.openPetition(Map.of());
        putIn(petition);
    }

    private void putIn(String some) {
        var put = api.organiser(api.request("/api/v1/campaigns/" + campaign + "/petitions/" + some))
                .PUT(BodyPublishers.noBody());
        assertThat(api.send(put).status()).isEqualTo(200);
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
        var form = new HashMap<>(Gatherings.form(Map.of()));
        var made = api.postAsOrganiser("/api/v1/actions", Map.of("campaign", campaign, "action", form));
        var action = made.json().get("id").asString();
        soon(() -> assertThat(titles("en")).hasSize(2).first().asString().startsWith("A light for everybody: "));
        assertThat(titles("ar")).first().asString().startsWith("شمعة للجميع: ");
        api.postAsOrganiser("/api/v1/actions/" + action + "/call-off", Map.of("reasons", Map.of("en", "A storm")));
        soon(() -> assertThat(titles("en")).first().asString().startsWith("Called off: A light for everybody, "));
    }

    @Test
    void keepsDraftsToThoseWhoWriteThem() throws Exception {
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition());
        putIn(draft.json().get("id").asString());
        assertThat(titles("en")).hasSize(1);
        assertThat(api.get("/en/campaigns/" + UUID.randomUUID() + "/feed.atom").status())
                .isEqualTo(404);
    }
}
