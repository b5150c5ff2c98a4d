package org.tadamon.api.export.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.tadamon.api.export.facts.Moments.Moment;
import org.tadamon.api.export.pack.StoredPackages;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import tools.jackson.databind.JsonNode;

/** An export of a day that is over… */
@RunningApplication
@Import(ExportsOfADayTest.Time.class)
class ExportsOfADayTest {

    private static final Travelling CLOCK = new Travelling();

    /** Each test has two weeks of its own, later than those of the tests before, as the ledger wants it. */
    private static LocalDate next = LocalDate.now(ZoneOffset.UTC).minusDays(200);

    /** Goes as fast as any clock does, from whenever it was put to. */
    private static final class Travelling extends Clock {
        private volatile Duration by = Duration.ofDays(-201);

        void to(Instant moment) {
            by = Duration.between(Clock.systemUTC().instant(), moment);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Clock travelling() {
            return CLOCK;
        }
    }

    @Autowired
    private Facts facts;

    @Autowired
    private Previews previews;

    @Autowired
    private StoredPackages packages;

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    private final String office = "Member " + UUID.randomUUID().toString().substring(0, 8);
    private final Clock before = GenericEventMessage.clock;
    private LocalDate day = next;
    private SeededCrowd crowd;
    private String petition = "";
    private SignatureId back = new SignatureId(UUID.randomUUID());

    /** Until the day's end 39 sign, as it turns out after it: two before midnight reach the ledger late. */
    @BeforeEach
    void begin() {
        next = day.plusDays(14);
        GenericEventMessage.clock = CLOCK;
        crowd = new SeededCrowd(vault, commands, api);
        at(-2, "12:00");
        assertThat(api.csv(
                                "/api/v1/decision-makers/imports",
                                "area,name,office\nLB,Amal Haddad,%s\nFR,Nour Petit,%s\n".formatted(office, office))
                        .status())
                .isLessThan(300);
        petition = api.openPetition(Map.of());
        sign("LB", 24);
        at(0, "12:00");
        sign("FR", 12);
        back = crowd.signs(petition, "LB", "Back", "back@example.org", Confirmation.NOT_ASKED);
        at(1, "00:01");
        sign("FR", 5);
        at(0, "23:59");
        sign("LB", 2);
        at(1, "00:06");
        sign("FR", 1);
    }

    @AfterEach
    void end() {
        GenericEventMessage.clock = before;
    }

    private void at(int daysLater, String time) {
        CLOCK.to(Instant.parse(day.plusDays(daysLater) + "T" + time + ":00Z"));
    }

    private void sign(String area, int many) {
        var mark = UUID.randomUUID();
        crowd.signs(petition, area, many, i -> "Person " + i, i -> mark + "." + i + "@example.org");
    }

    private void muchHappens() {
        at(3, "09:00");
        commands.sendAndWait(new WithdrawSignature(back));
        sign("LB", 40);
        api.csv("/api/v1/decision-makers/imports", "area,name,office\nLB,Basma Khoury,%s\n".formatted(office));
    }

    private Map<String, Object> form(String asOf) {
        return Map.of("reason", "For a test", "languages", List.of("ar", "en"), "office", office, "asOf", asOf);
    }

    private Api.Answer order(String asOf) {
        return api.postAsOrganiser("/api/v1/petitions/" + petition + "/exports", form(asOf));
    }

    private JsonNode made(String asOf) throws Throwable {
        var ordered = order(asOf);
        assertThat(ordered.status()).as(ordered.raw().body()).isEqualTo(201);
        var path = "/api/v1/exports/" + ordered.json().get("id").asString();
        soon(() -> assertThat(api.getAsOrganiser(path).json().get("state").asString())
                .isEqualTo("made"));
        return api.getAsOrganiser(path).json();
    }

    private ExportFacts gathered(JsonNode made) {
        var order = new Order(
                made.get("position").asLong(),
                Instant.parse(made.get("asOf").asString()),
                new Audience("", "", office, ""),
                List.of("ar", "en"),
                "For a test");
        var gathering = facts.begin(PetitionId.of(petition), order);
        while (!gathering.isDone()) {
            gathering.goOn();
        }
        return gathering.facts();
    }

    /** What all packages of these facts hash to, under one reference. */
    private String sha256(ExportFacts facts) {
        var id = ExportId.of("00000000-0000-4000-8000-00000000da11");
        var making = packages.begin(id, facts);
        while (!making.isDone()) {
            making.goOn();
        }
        packages.forget(id);
        return making.sha256();
    }

    @Test
    void countsWhatHappenedUntilItsEndAndNothingElse() throws Throwable {
        var made = made(day.toString());
        assertThat(made.get("total").asLong()).isEqualTo(39);
        assertThat(made.get("asOf").asString()).isEqualTo(day + "T23:59:59.999Z");
        assertThat(gathered(made).count().areas()).containsExactly(Map.entry("LB", 15));
        assertThat(gathered(made).count().areasAsOf()).isEqualTo(day.minusDays(1));
    }

    @Test
    void isTheSameBytesWheneverItIsMade() throws Throwable {
        var first = made(day.toString());
        var then = gathered(first);
        var hash = sha256(then);
        muchHappens();
        var second = made(day.toString());
        assertThat(second.get("total").asLong()).isEqualTo(39);
        assertThat(second.get("position")).isEqualTo(first.get("position"));
        assertThat(second.get("asOf")).isEqualTo(first.get("asOf"));
        assertThat(gathered(second)).isEqualTo(then);
        assertThat(sha256(gathered(second))).isEqualTo(hash);
        assertThat(made("").get("total").asLong()).as("now").isEqualTo(39 - 1 + 6 + 40);
        assertThat(made(day.plusDays(1).toString()).get("total").asLong()).isEqualTo(39 + 6);
    }

    @Test
    void isOneAndTheSameUnderOneKeyForOneDayOnly() {
        var path = "/api/v1/petitions/" + petition + "/exports";
        var key = "day " + petition;
        var first = api.postAsOrganiser(path, form(day.toString()), "Idempotency-Key", key);
        at(4, "09:00");
        var second = api.postAsOrganiser(path, form(day.toString()), "Idempotency-Key", key);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        var other = api.postAsOrganiser(path, form(day.minusDays(1).toString()), "Idempotency-Key", key);
        assertThat(other.raw().body()).contains("export/ordered-otherwise");
    }

    @ParameterizedTest
    @CsvSource({"2, day-not-over", "1, day-not-over", "-3, before-opening"})
    void isRefusedForADayWithoutAnEnd(int daysLater, String problem) {
        var answer = order(day.plusDays(daysLater).toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body()).contains("export/" + problem, "asOf");
    }

    @Test
    void isRefusedWhileSomeOfItMayBeOnItsWay() {
        at(1, "00:04");
        assertThat(order(day.toString()).raw().body()).contains("export/day-not-over");
        at(1, "00:06");
        assertThat(order(day.toString()).status()).isEqualTo(201);
        assertThat(order("yesterday").raw().body()).contains("export/malformed", "asOf");
        assertThat(order(day.minusDays(2).toString()).status())
                .as("the day it was opened")
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"en, On this day the petition was not open yet.", "ar, لم تكن العريضة مفتوحة بعد في هذا اليوم."})
    void isRefusedBesideItsField(String language, String said) {
        var staff = visitors.administrator();
        var path = "/" + language + "/organise/p/" + petition + "/exports";
        var typed = new HashMap<>(Map.of("reason", "For a test", "in-en", "yes", "office", office));
        typed.put("asOf", day.minusDays(9).toString());
        for (var page : List.of(staff.post(path, typed), staff.post(path + "/preview", typed))) {
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("id=\"f-asOf-error\"", said, "value=\"" + day.minusDays(9) + "\"");
        }
    }

    @Test
    void isShownWithEveryNumberBeforeItIsMade() {
        var figures = api.postAsOrganiser("/api/v1/petitions/" + petition + "/exports/preview", form(day.toString()))
                .json();
        assertThat(figures.get("asOf").asString()).isEqualTo(day + "T23:59:59.999Z");
        assertThat(figures.get("figures").get("total").asLong()).isEqualTo(39);
        assertThat(figures.get("figures").get("areas").asInt()).isEqualTo(1);
        assertThat(figures.get("figures").get("told").asInt()).isEqualTo(1);
        assertThat(figures.get("figures").get("tooFew").asInt()).isEqualTo(1);
        assertThat(figures.get("figures").get("notCounted").asInt()).isZero();
        var typed = Map.of("office", office, "asOf", day.toString());
        var staff = visitors.administrator();
        assertThat(staff.post("/en/organise/p/" + petition + "/exports/preview", typed)
                        .body())
                .contains("39 signatures", "A number is told of one area.", "One of them is told", "23:59 UTC");
        assertThat(staff.post("/ar/organise/p/" + petition + "/exports/preview", typed)
                        .body())
                .contains("39 توقيعًا", "يُذكر عدد منطقة واحدة.", "لواحد منهم العدد أقلّ من أن يُذكر.");
    }

    @Test
    void isShownWithoutNumbersWhereTheyTakeTooLong() {
        var now = new Moment(Long.MAX_VALUE, CLOCK.instant());
        var preview = previews.of(PetitionId.of(petition), new Audience("", "", office, ""), now, Duration.ZERO);
        assertThat(preview.figures()).isNull();
        assertThat(preview.meant()).hasSize(2);
    }
}
