package org.tadamon.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Everybody who reads a petition's page… */
@RunningApplication
class EverybodySeesDeliveriesTest {

    @Autowired
    private Api api;

    private HandedOver handed;

    @BeforeEach
    void begin() {
        handed = new HandedOver(api);
    }

    private void reads(String language, String... words) throws Throwable {
        soon(() -> assertThat(handed.page(language)).contains(words));
    }

    @Test
    void seesToHowManyOfThoseItIsForItWasDelivered() throws Throwable {
        assertThat(handed.page("en")).doesNotContain("Delivered to");
        handed.handed(1);
        handed.handed(1);
        handed.handed(2);
        reads("en", "Delivered to 2 of 3 decision makers");
        reads("ar", "سُلّمت إلى 2 من أصل 3 من صانعي القرار");
    }

    @Test
    void seesThatOthersWereReachedBesides() throws Throwable {
        api.csv("/api/v1/decision-makers/imports", "area,name,office\nLB,The Minister,Minister " + handed.level + "\n");
        handed.hand(handed.form(Map.of("office", "Minister " + handed.level)));
        reads("en", "Delivered to one decision maker");
        handed.handed(1);
        reads("en", "Delivered to 1 of 3 decision makers", "and to one other");
        reads("ar", "وإلى شخص آخر");
    }

    @Test
    void readsTheAnswersThatWerePublishedAndNoOthers() throws Throwable {
        var one = handed.handed(1);
        var two = handed.handed(2);
        handed.write(one, "answer", Map.of("day", "2026-01-09", "text", "I will <b>raise</b> it.", "published", true));
        handed.write(two, "answer", Map.of("day", "2026-01-09", "text", "Between us: yes."));
        reads("en", "9 January 2026", "Member 1", handed.office, "Place 1", "I will &lt;b&gt;raise&lt;/b&gt; it.");
        reads("ar", "I will &lt;b&gt;raise&lt;/b&gt; it.");
        assertThat(handed.page("en")).doesNotContain("Between us", "Member 2", "At the gate.");
        handed.write(one, "answer", Map.of("day", "2026-01-09", "text", "I will <b>raise</b> it."));
        soon(() -> assertThat(handed.page("en")).doesNotContain("I will"));
    }

    @Test
    void seesItOfAPetitionThatIsAddressedToSomeByName() throws Throwable {
        var petition = api.openPetition(Map.of(
                "addressees",
                List.of(
                        Map.of("name", "Member 1", "office", handed.office, "areaCode", handed.level + "-1"),
                        Map.of("name", "Member 2", "office", handed.office, "areaCode", handed.level + "-2"))));
        api.postAsOrganiser("/api/v1/petitions/" + petition + "/deliveries/to-decision-makers", handed.form(Map.of()));
        var slug = api.getAsOrganiser("/api/v1/petitions/" + petition + "/draft")
                .json()
                .get("slug")
                .asString();
        soon(() -> assertThat(api.get("/en/p/" + slug).raw().body())
                .contains("Delivered to 2 of 2 decision makers", "and to one other"));
    }
}
