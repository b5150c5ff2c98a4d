package org.tadamon.api.decisionmaker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Actor;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import tools.jackson.databind.JsonNode;

/** The history of decision makers… */
@RunningApplication
class ListHistoryTest {

    private static final String OLD_CONTACT = "nour.old@parliament.example";
    private static final String NEW_CONTACT = "nour.new@parliament.example";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private EventStore events;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String north = "N-" + mark;
    private final String south = "S-" + mark;
    private final String nowhere = "W-" + mark;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void begin() {
        var areas = "code,parent,level,name_en,name_ar\n"
                + String.join("\n", of(north, "North"), of(south, "South"), of(nowhere, "West")) + "\n";
        assertThat(api.csv("/api/v1/areas/imports", areas).status()).isLessThan(300);
        imported(north + ",Amal Haddad,Member,", south + ",Nour Petit,Member," + OLD_CONTACT);
    }

    private static String of(String code, String name) {
        return code + ",LB,history-seat," + name + ",منطقة " + name;
    }

    private void imported(String... rows) {
        var csv = "area,name,office,contact\n" + String.join("\n", rows) + "\n";
        assertThat(api.csv("/api/v1/decision-makers/imports", csv).status()).isLessThan(300);
    }

    private void oneIsElected() {
        imported(north + ",Basma Khoury,Member,", south + ",Nour Petit,Member," + NEW_CONTACT);
    }

    private JsonNode history(String area) {
        return api.getAsOrganiser("/api/v1/decision-makers/history?area=" + area)
                .json();
    }

    private static List<String> told(JsonNode changes) {
        return StreamSupport.stream(changes.spliterator(), false)
                .map(each -> each.get("what").asString() + " "
                        + each.get("name").asString() + " " + each.get("office").asString())
                .toList();
    }

    private String page(String language, String path) {
        var page = visitors.administrator().get("/" + language + "/organise/decision-makers/" + path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void tellsWhoCameAndWhoWentWhenAMemberChanges() {
        oneIsElected();
        var imports = history(north).get("imports");
        assertThat(imports).hasSize(2);
        assertThat(told(imports.get(0).get("changes")))
                .containsExactly("went Amal Haddad Member", "came Basma Khoury Member");
        assertThat(told(imports.get(1).get("changes"))).containsExactly("came Amal Haddad Member");
        assertThat(imports.get(0).get("by").asString()).isEqualTo(Actor.OPERATOR.toString());
        assertThat(imports.get(0).get("areas").asInt()).isEqualTo(2);
    }

    @Test
    void tellsWhoRepresentedAnAreaFromWhenToWhen() {
        oneIsElected();
        var terms = history(north).get("terms");
        assertThat(terms).hasSize(2);
        assertThat(terms.get(0).get("name").asString()).isEqualTo("Basma Khoury");
        assertThat(terms.get(0).has("until")).isFalse();
        assertThat(terms.get(1).get("name").asString()).isEqualTo("Amal Haddad");
        assertThat(terms.get(1).get("until")).isEqualTo(terms.get(0).get("from"));
        assertThat(history(south).get("terms"))
                .as("another contact, the same member")
                .hasSize(1);
        assertThat(history(nowhere).get("terms")).isEmpty();
    }

    @Test
    void tellsThatAContactChangedAndNotWhichItIs() {
        oneIsElected();
        var south = api.getAsOrganiser("/api/v1/decision-makers/history?area=" + this.south);
        assertThat(told(south.json().get("imports").get(0).get("changes")))
                .containsExactly("contact Nour Petit Member");
        assertThat(south.raw().body()).doesNotContain(OLD_CONTACT, NEW_CONTACT);
        assertThat(page("en", "history?area=" + this.south))
                .contains("contact changed")
                .doesNotContain(OLD_CONTACT, NEW_CONTACT);
    }

    @Test
    void tellsThatSomebodyHoldsAnotherOffice() {
        imported(north + ",Amal Haddad,Speaker,", north + ",Carla Aoun,Member,");
        var changes = history(north).get("imports").get(0).get("changes");
        assertThat(told(changes)).containsExactly("came Carla Aoun Member", "office Amal Haddad Speaker");
        assertThat(changes.get(1).get("officeBefore").asString()).isEqualTo("Member");
        assertThat(history(north).get("terms")).hasSize(3);
        assertThat(page("en", "history?area=" + north)).contains("another office", "before: \u2068Member\u2069");
    }

    @Test
    void isToldToPeopleInTheirLanguage() {
        oneIsElected();
        assertThat(page("en", "history"))
                .contains("How the list of decision makers changed", "Basma Khoury", "One came, one went")
                .contains("2 areas", "history-seat");
        assertThat(page("en", "history?area=" + north))
                .contains("Who represented North", "Amal Haddad", "to this day", "What imports changed for North");
        assertThat(page("ar", "history?area=" + north)).contains("من مثّل منطقة North", "أُضيف", "خرج", "dir=\"rtl\"");
        assertThat(page("ar", "history?area=" + nowhere)).contains("لم يمثّل هذه المنطقة أحد في القائمة حتى الآن.");
        var id = history(north).get("imports").get(0).get("id").asString();
        assertThat(page("en", "history/" + id)).contains("Basma Khoury", "Amal Haddad", "Nour Petit");
        assertThat(page("ar", "history/" + id)).contains("ما غيّره استيراد", "Basma Khoury");
        assertThat(visitors.administrator().get("/en/organise/decision-makers").body())
                .contains("/en/organise/decision-makers/history");
    }

    @Test
    void namesWhoeverBroughtTheListWhereThatIsOnRecord() {
        assertThat(page("en", "history?area=" + north)).doesNotContain("Who brought it is not on record");
        var id = new DecisionMakerImportId(UUID.randomUUID());
        var before = new DecisionMakersImported(id, List.of(new DecisionMaker(nowhere, "Zeina", "Member", "")), null);
        events.publish(new GenericDomainEventMessage<>("decision-maker-import", id.toString(), 0, before));
        assertThat(page("en", "history?area=" + nowhere)).contains("Zeina", "Who brought it is not on record");
        assertThat(page("ar", "history?area=" + nowhere)).contains("غير مسجَّل من استوردها");
        assertThat(history(nowhere).get("imports").get(0).has("by")).isFalse();
    }

    @Test
    void tellsTheListAsItWasOnADay() {
        oneIsElected();
        assertThat(page("en", "on?day=" + today + "&area=" + north))
                .contains("One decision maker", "Basma Khoury")
                .doesNotContain("Amal Haddad");
        assertThat(page("ar", "on?day=" + today + "&area=" + north)).contains("صانع قرار واحد", "Basma Khoury");
        assertThat(page("en", "on?day=" + today.minusDays(1) + "&area=" + north))
                .contains("Nobody stood on the list then.");
        assertThat(page("en", "on")).contains("name=\"day\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, tomorrow, This day is still to come.",
        "ar, tomorrow, لم يأتِ هذا اليوم بعد.",
        "en, soon, Please give a date",
        "ar, soon, الرجاء إدخال تاريخ"
    })
    void refusesADayBesideItsField(String language, String day, String said) {
        var typed = day.equals("tomorrow") ? today.plusDays(2).toString() : day;
        var page = visitors.administrator().get("/" + language + "/organise/decision-makers/on?day=" + typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"f-day-error\"", said, "value=\"" + typed + "\"");
    }

    @Test
    void isHiddenFromWhoeverDoesNotKeepTheList() {
        var stranger = visitors.signedIn("stranger." + mark + "@example.org");
        assertThat(Map.of("history", "", "on", "").keySet())
                .allSatisfy(path -> assertThat(stranger.get("/en/organise/decision-makers/" + path)
                                .statusCode())
                        .isEqualTo(404));
        assertThat(api.get("/api/v1/decision-makers/history").status()).isEqualTo(401);
    }
}
