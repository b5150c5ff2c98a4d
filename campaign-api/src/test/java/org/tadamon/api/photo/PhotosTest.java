package org.tadamon.api.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import jakarta.servlet.MultipartConfigElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.account.AccountDesk;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.organisation.OrganisationDesk;
import org.tadamon.api.photo.picture.Photographs;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.running.Traces;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationCommand.AcceptInvitation;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.photo.PhotoId;
import tools.jackson.databind.JsonNode;

/** Photos of an action… */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PhotosTest {

    private static final int ACTIONS = 17;

    @AutoClose
    private final Restartable application = new Restartable();

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    private final Deque<String> begun = new ArrayDeque<>();
    private String ahead = "";
    private String guarded = "";
    private Api api;

    PhotosTest() {
        api = application.start();
    }

    /** Actions that have all begun an hour ago but one. */
    @BeforeAll
    void begin() {
        application.part(OrganisationDesk.class).found(Actor.operator(), Map.of("en", "Hosts"), true, null);
        for (int i = 0; i < ACTIONS; i++) {
            begun.add(scheduled(Gatherings.soon(Map.of())));
        }
        guarded = scheduled(Gatherings.soon(Map.of("exposure", "guarded")));
        ahead = scheduled(Map.of());
        later(Duration.ofHours(2));
    }

    private String scheduled(Map<String, @Nullable Object> form) {
        var made = api.postAsOrganiser("/api/v1/actions", Map.of("action", Gatherings.form(form)));
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        return "/api/v1/actions/" + made.json().get("id").asString();
    }

    private void later(Duration time) {
        application.stop();
        api = application.startAfter(time);
    }

    private static void refused(Answer answer, int status, String... why) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        for (var part : why) {
            assertThat(answer.raw().body()).contains(part);
        }
    }

    private HttpResponse<byte[]> image(String photo) throws IOException, InterruptedException {
        return http.send(api.request("/photos/" + photo + ".jpg").GET().build(), BodyHandlers.ofByteArray());
    }

    private String page(String action) {
        return api.get("/en/a/" + api.get(action).json().get("link").asString())
                .raw()
                .body();
    }

    private static String of(String action) {
        return " WHERE action = '" + action.substring(action.lastIndexOf('/') + 1) + "'";
    }

    private long rows(String what) {
        return application
                .database()
                .sql("SELECT count(*) FROM " + what)
                .query(Long.class)
                .single();
    }

    private Answer ask(String action, String photo, String what, @Nullable String reason) {
        return api.postAsOrganiser(
                action + "/photos/" + photo + "/" + what, reason == null ? Map.of() : Map.of("reason", reason));
    }

    private Answer objection(String photo) {
        HttpRequest.Builder request = api.request("/api/v1/photos/" + photo + "/objection");
        return api.send(request.POST(BodyPublishers.noBody()));
    }

    private JsonNode album(String action) {
        return api.getAsOrganiser(action + "/album").json();
    }

    private String shown(String action) {
        var answer = Albums.show(api, action, Map.of(), UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        var all = answer.json();
        return all.get(all.size() - 1).get("id").asString();
    }

    @Test
    void areShownToEverybodyOnceItHasBegunAndTellNothingElse() throws Exception {
        var action = begun.remove();
        refused(Albums.show(api, ahead, Map.of(), "early"), 409, "photo/not-begun");
        assertThat(rows("photo_image" + of(ahead)))
                .as("nothing is left of what was refused")
                .isZero();
        var answer = Albums.show(api, action, Map.of("description.ar", "لافتات"), "once");
        Albums.show(api, action, Map.of("description.ar", "لافتات"), "once");
        var photo = answer.json().get(0).get("id").asString();
        var all = api.get(action + "/photos").json();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("descriptions").get("ar").asString()).isEqualTo("لافتات");
        assertThat(all.get(0).get("width").asInt()).isEqualTo(400);
        var image = image(photo);
        assertThat(image.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(image.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Photographs.holds(image.body(), "Canary")).isFalse();
        assertThat(Photographs.seen(image.body()).getHeight()).isEqualTo(200);
        assertThat(page(action)).contains("/photos/" + photo + ".jpg", "Banners under the clock tower");
        refused(objection(UUID.randomUUID().toString()), 204);
        assertThat(api.get("/photos/" + UUID.randomUUID() + ".jpg").status()).isEqualTo(404);
    }

    @Test
    void lieSealed() {
        var action = begun.remove();
        shown(action);
        var row = application
                .database()
                .sql("SELECT image, descriptions FROM photo_image" + of(action))
                .query((found, _) -> new byte[][] {found.getBytes(1), found.getBytes(2)})
                .single();
        assertThat(Photographs.holds(row[0], "JFIF")).isFalse();
        assertThat(Photographs.holds(row[1], "Banners")).isFalse();
        var everything = Traces.in(application.database());
        for (var said : List.of("Banners under the clock tower", Photographs.CANARY)) {
            for (var form : Traces.formsOf(said)) {
                assertThat(everything).noneMatch(one -> one.contains(form));
            }
        }
    }

    @Test
    void areWhatWasSaidOfThemOrAreNotShown() {
        var action = begun.remove();
        refused(
                Albums.show(api, action, new byte[0], Map.of("description.en", "", "consent", "", "covers", "x"), "a"),
                422,
                "\"descriptions\"",
                "\"file\"",
                "\"covers\"",
                "\"consent\"");
        refused(Albums.show(api, action, new byte[] {1, 2, 3}, Map.of(), "b"), 422, "photo/unreadable");
        refused(Albums.show(api, action, Photographs.bomb(10_000, 10_000), Map.of(), "c"), 422, "photo/too-large");
        refused(Albums.show(api, guarded, Map.of(), "d"), 409, "photo/guarded");
        refused(Albums.show(api, action, new byte[17 << 20], Map.of(), "e"), 413);
        var noForm = api.organiser(api.request(action + "/photos")).header("Content-Type", "multipart/form-data");
        refused(api.send(noForm.POST(BodyPublishers.ofString("x"))), 400, "request/malformed");
        assertThat(rows("photo_image" + of(action))).isZero();
        assertThat(page(guarded)).doesNotContain("/photos/");
    }

    @Test
    void areGoneAtOnceWhenSomebodyAsksAndStayGoneUntilSomebodyDecides() throws Exception {
        var action = begun.remove();
        var photo = shown(action);
        refused(objection(photo), 204);
        assertThat(image(photo).statusCode()).isEqualTo(404);
        assertThat(api.get(action + "/photos").json()).isEmpty();
        assertThat(page(action)).doesNotContain(photo);
        assertThat(album(action).get(0).get("stage").asString()).isEqualTo("hidden");
        assertThat(album(action).get(0).get("objected").asBoolean()).isTrue();

        assertThat(image(photo).statusCode()).isEqualTo(404);
        refused(ask(action, photo, "put-back", " "), 422, "photo/malformed", "\"reason\"");
        assertThat(image(photo).statusCode()).isEqualTo(404);
        refused(ask(action, photo, "put-back", "nobody-can-be-recognised"), 200, "nobody-can-be-recognised");
        assertThat(image(photo).statusCode()).isEqualTo(200);
        refused(objection(photo), 204);
        assertThat(image(photo).statusCode()).isEqualTo(404);
        assertThat(album(action).get(0).get("objections").asInt()).isEqualTo(2);
        refused(ask(action, photo, "put-back", "nobody-can-be-recognised"), 409, "photo/objected-twice");
    }

    /** Whoever showed it may be gone by then; and nobody is written to for each of many. */
    @Test
    void areToldOfOnceADayToThoseWhoMayDecide() throws Throwable {
        List.of(Role.OWNER, Role.ORGANISER, Role.STAFF).forEach(this::joins);
        var action = begun.remove();
        refused(objection(shown(action)), 204);
        refused(objection(shown(action)), 204);
        refused(objection(shown(begun.remove())), 204);
        for (var told : List.of(Role.ORGANISER, Role.OWNER, Role.ORGANISER)) {
            soon(() -> assertThat(Letters.to(address(told), api.base())).hasSize(2));
        }
        assertThat(Letters.to(address(Role.STAFF), api.base())).isEmpty();
    }

    private static String address(Role role) {
        return "photos." + role.name().toLowerCase(Locale.ROOT) + "@example.org";
    }

    private void joins(Role role) {
        var account = application
                .part(AccountDesk.class)
                .open(EmailAddress.parse(address(role)).orElseThrow(), "en");
        var host = application.part(Memberships.class).host().orElseThrow();
        var invitation = new InvitationId(UUID.randomUUID());
        var expires =
                application.part(Clock.class).instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var commands = application.part(CommandGateway.class);
        commands.sendAndWait(new Invite(host, invitation, Set.of(role), expires, AccountId.OPERATOR, "To decide"));
        commands.sendAndWait(new AcceptInvitation(host, invitation, account));
    }

    @Test
    void areDestroyedWithWhatTheyWereSealedUnder() throws Throwable {
        var action = begun.remove();
        var photo = shown(action);
        refused(ask(action, photo, "hide", null), 200, "\"hidden\"");
        assertThat(album(action).get(0).get("objected").asBoolean()).isFalse();
        var gone =
                api.send(api.organiser(api.request(action + "/photos/" + photo)).DELETE());
        assertThat(gone.json()).isEmpty();
        soon(() -> assertThat(rows("photo_image" + of(action))).isZero());
        soon(() ->
                assertThat(rows("vault_secret WHERE subject = '" + photo + "'")).isZero());
        assertThat(rows("vault_tombstone WHERE subject = '" + photo + "'")).isOne();
        assertThat(image(photo).statusCode()).isEqualTo(404);
        refused(ask(action, photo, "put-back", "agreed-since"), 409, "photo/destroyed");
        refused(ask(action, UUID.randomUUID().toString(), "hide", null), 404, "photo/unknown");
        refused(ask(ahead, photo, "hide", null), 404, "photo/unknown");
    }

    /** Whoever asked need not wait for ever for those who do not look. */
    @Test
    @Order(Integer.MAX_VALUE - 2) // a month goes by
    void areDestroyedWhenNobodyDecidesForThirtyDays() throws Throwable {
        var action = begun.remove();
        var objected = shown(action);
        var hidden = shown(action);
        refused(objection(objected), 204);
        refused(ask(action, hidden, "hide", null), 200);
        later(Duration.ofDays(29));
        assertThat(album(action)).hasSize(2);
        later(Duration.ofDays(31));
        soon(() -> assertThat(album(action)).hasSize(1));
        soon(() -> assertThat(rows("photo_image" + of(action))).isOne());
        assertThat(rows("vault_tombstone WHERE subject = '" + objected + "'")).isOne();
        assertThat(album(action).get(0).get("id").asString()).isEqualTo(hidden);
    }

    @Test
    @Order(Integer.MAX_VALUE) // a year goes by
    void areDestroyedWhenTheirTimeIsUpAndNoSooner() throws Throwable {
        var action = begun.remove();
        later(Duration.ofDays(40));
        var photo = shown(action);
        later(Duration.ofDays(40 + 364));
        assertThat(image(photo).statusCode()).isEqualTo(200);
        later(Duration.ofDays(40 + 366));
        soon(() -> assertThat(rows("photo_image" + of(action))).isZero());
        soon(() -> assertThat(album(action)).isEmpty());
        assertThat(rows("vault_tombstone WHERE subject = '" + photo + "'")).isOne();
    }

    /** It was kept, and then everything stopped before the ledger knew. */
    @Test
    @Order(Integer.MAX_VALUE - 3) // two days go by
    void leaveNothingBehindWhenShowingThemWasInterrupted() throws Throwable {
        var action = begun.remove();
        shown(action);
        application
                .database()
                .sql("UPDATE photo_image SET version = -1, shown = false, photo = ?" + of(action))
                .param(UUID.randomUUID())
                .update();
        assertThat(api.get(action + "/photos").json()).isEmpty();
        later(Duration.ofDays(2));
        soon(() -> assertThat(rows("photo_image" + of(action))).isZero());
    }

    /** Else what the camera wrote would lie in a file for as long as a request takes. */
    @Test
    void areNeverWrittenToADiskAsTheyWereSent() {
        var multipart = application.part(MultipartConfigElement.class);
        assertThat((long) multipart.getFileSizeThreshold()).isGreaterThanOrEqualTo(multipart.getMaxRequestSize());
    }

    /** Of an event that came before another one nothing is shown any more. */
    @Test
    void areAsTheLastThatHappenedLeavesThem() {
        var action = begun.remove();
        var photo = new PhotoId(UUID.fromString(shown(action)));
        var store = application.part(PhotoStore.class);
        store.show(photo, false, 7);
        store.show(photo, true, 6);
        assertThat(application.part(KeptPhotos.class).find(photo))
                .hasValueSatisfying(kept -> assertThat(kept.shown()).isFalse());
    }

    @Test
    void areNotThoseOfWhoeverSentAnotherWithTheSameKey() throws Exception {
        var action = begun.remove();
        var open = Albums.show(api, action, Map.of(), "again").json();
        var covered = Albums.show(api, action, Map.of("covers", "0,0,1000,1000"), "again")
                .json();
        assertThat(covered).as("what was covered since is another photo").hasSize(2);
        var image = image(covered.get(1).get("id").asString());
        assertThat(Photographs.seen(image.body()).getRGB(200, 100) & 0xff).isLessThan(20);
        assertThat(open).hasSize(1);
    }

    @Test
    void canBeShownWithTheSameKeyOnceWhatRefusedThemIsOver() {
        refused(Albums.show(api, ahead, Map.of(), "soon"), 409, "photo/not-begun");
        refused(Albums.show(api, ahead, Map.of(), "soon"), 409, "photo/not-begun");
    }

    @Test
    void comeWithTheirLengthSaidOrNotAtAll() {
        var action = begun.remove();
        var chunked = api.organiser(api.request(action + "/photos"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100])));
        refused(api.send(chunked), 411, "request/malformed");
        var elsewhere = api.request("/en/a/photos")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[1 << 20]));
        refused(api.send(elsewhere), 413);
    }

    /** Only what hid a photo counts, so that nobody keeps others from asking with ids that are none. */
    @Test
    @Order(Integer.MAX_VALUE - 1) // after a start, with which counting begins anew
    void areNotTakenAwayByTheHundred() {
        for (int i = 0; i < 100; i++) {
            refused(objection(UUID.randomUUID().toString()), 204);
        }
        var photos = new ArrayDeque<String>();
        var action = "";
        for (int i = 0; i <= 60; i++) {
            action = i % 24 == 0 ? begun.remove() : action;
            photos.add(shown(action));
        }
        for (int i = 0; i < 60; i++) {
            refused(objection(photos.remove()), 204);
        }
        refused(objection(photos.element()), 429, "request/too-many");
        assertThat(api.get("/photos/" + photos.element() + ".jpg").status()).isEqualTo(200);
    }
}
