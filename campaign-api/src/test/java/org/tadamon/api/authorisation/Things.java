package org.tadamon.api.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.delivery.DeliveryDesk;
import org.tadamon.api.delivery.DeliveryForm;
import org.tadamon.api.export.ExportDesk;
import org.tadamon.api.export.ExportForm;
import org.tadamon.api.holding.HeldFilter;
import org.tadamon.api.holding.HoldingDesk;
import org.tadamon.api.letterdrive.LetterDrives;
import org.tadamon.api.moderation.ModerationViews;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.petition.life.LifeDesk;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.photo.PhotoStore;
import org.tadamon.api.photo.picture.Picture;
import org.tadamon.api.rule.RuleDesk;
import org.tadamon.api.rule.RuleForm;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.signerlist.SignerListDesk;
import org.tadamon.api.signerlist.SignerListForm;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.attendanceroll.ListAttendances;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked for: one of everything, of the organisation called home, or about it. A variable in a path stands for
 * one of them, by its name, or by its name and what stands before it where one name is used for several; where there
 * are several of a kind, the table says which, as in <code>{partnership=led}</code>.
 */
@Lazy
@Component
class Things {

    private static final String[] EVERYTHING = {"totals", "own-referrals", "consented-rows"};

    private final Map<String, String> byVariable = new LinkedHashMap<>();
    private final Cast cast;
    private final Coalition coalition;
    private final LifeDesk life;
    private final ModerationViews cases;
    private final AttendanceRollQueries roll;
    private final PhotoStore photos;
    private final KeptPhotos keptPhotos;
    private final EventStore events;
    private final Visitor owner;
    private final Side home;
    private final Side friends;

    Things(
            Cast cast,
            Visitors visitors,
            Coalition coalition,
            PetitionViews petitions,
            LifeDesk life,
            ModerationViews cases,
            RuleDesk rules,
            HoldingDesk holding,
            ExportDesk exports,
            DeliveryDesk deliveries,
            SignerListDesk lists,
            AttendanceRollQueries roll,
            PhotoStore photos,
            KeptPhotos keptPhotos,
            EventStore events,
            Api api)
            throws Throwable {
        this.cast = cast;
        this.coalition = coalition;
        this.life = life;
        this.cases = cases;
        this.roll = roll;
        this.photos = photos;
        this.keptPhotos = keptPhotos;
        this.events = events;
        owner = visitors.signedIn(cast.founder());
        home = new Side(cast.home(), new Actor(cast.founder(), true));
        friends = coalition.side("Friends");
        byVariable.put("{language}", "en");
        byVariable.put("{organisation}", cast.home().toString());
        byVariable.put("/o/{id}", "/o/" + cast.home());
        byVariable.put("{account}", cast.target().toString());
        byVariable.put(
                "{invitation}", cast.invitation(cast.home(), Set.of(Role.STAFF)).toString());
        var petition = coalition.petition(home, Map.of());
        byVariable.put("{petition}", petition.toString());
        byVariable.put("/p/{id}", "/p/" + petition);
        byVariable.put("{slug}", petitions.known(petition).slug());
        byVariable.put("{campaign}", coalition.campaign(home, petition).toString());
        byVariable.put("/organise/campaigns/{id}", "/organise/campaigns/" + byVariable.get("{campaign}"));
        partnerships(petition);
        signature(petition);
        action();
        letters();
        waiting();
        api.csv("/api/v1/decision-makers/imports", "area,name,office\nLB,Amal Haddad,Member of Parliament\n");
        var imported = api.getAsOrganiser("/api/v1/decision-makers/history").json();
        byVariable.put("{import}", imported.get("imports").get(0).get("id").asString());
        var export = new ExportForm("A reason", List.of("en"), null, null, "LB", null, null, null);
        byVariable.put(
                "{export}",
                exports.order(petitions.known(petition), export, null, cast.founder())
                        .toString());
        var handed = new DeliveryForm(null, null, "LB", null, null, LocalDate.of(2026, 1, 2), "hand", 7L, null);
        var delivered = deliveries.handOver(petitions.known(petition), handed, null, cast.founder());
        byVariable.put("{delivery}", delivered.getFirst().toString());
        var list = new SignerListForm("names", null, "A reason");
        byVariable.put(
                "{list}",
                lists.order(petitions.known(petition), list, null, cast.founder())
                        .toString());
        var moderator = cast.reader(Who.HOST);
        var rule = new RuleForm("A rule", List.of("LB"), null, null, null, null, null, null, null, null, null);
        byVariable.put("{rule}", rules.draft(petition, rule, moderator).toString());
        var decided = new HoldingDesk.Decided(Verdict.RELEASE, "looked-at", null, 0);
        var held = new HeldFilter(petition, null, null, null, false);
        byVariable.put(
                "{decision}", holding.decide(held, decided, moderator, null).toString());
    }

    /** Home leads one, has joined another, and is asked into a third. */
    private void partnerships(PetitionId petition) throws Throwable {
        var theirs = coalition.petition(friends, Map.of());
        var led = coalition.join(home, coalition.campaign(home, petition), friends, terms(EVERYTHING));
        var joined = coalition.join(friends, coalition.campaign(friends, theirs), home, terms(EVERYTHING));
        var asked = coalition.invite(friends, coalition.campaign(friends, theirs), home, terms(EVERYTHING));
        Map.of("led", led, "joined", joined, "asked", asked).forEach((which, id) -> {
            byVariable.put("{partnership=" + which + "}", id.toString());
            byVariable.put("/partnerships/{id=" + which + "}", "/partnerships/" + id);
        });
    }

    /** Somebody signs at home, and agrees to all they are asked. */
    private void signature(PetitionId petition) throws Throwable {
        coalition.signs(petition, "Amal", null, home, friends);
        byVariable.put("{signature}", signer(petition));
        var card = read(owner, "/api/v1/petitions/" + petition + "/consents");
        byVariable.put(
                "{sha256}",
                card.get("organisations")
                        .get(0)
                        .get("boxes")
                        .get(0)
                        .get("wording")
                        .asString());
    }

    /** Home calls people together, and somebody comes. */
    private void action() throws Throwable {
        var asked = Map.of("organisation", home.organisation().toString(), "action", Gatherings.form(Map.of()));
        var made = owner.postJson("/api/v1/actions", JsonMapper.shared().writeValueAsString(asked));
        var action = JsonMapper.shared().readTree(made.body());
        var id = action.get("id").asString();
        byVariable.put("{action}", id);
        byVariable.put("{link}", action.get("link").asString());
        byVariable.put("/organise/a/{id}", "/organise/a/" + id);
        var person = JsonMapper.shared().writeValueAsString(Gatherings.comes("comes@example.org", 1));
        assertThat(owner.postJson("/api/v1/actions/" + id + "/attendances", person)
                        .statusCode())
                .isEqualTo(200);
        soon(() -> assertThat(roll.answer(new ListAttendances(ActionId.of(id), null, null, null, null, 1)))
                .hasSize(1));
        var came = roll.answer(new ListAttendances(ActionId.of(id), null, null, null, null, 1));
        byVariable.put("{attendance}", came.getFirst().id().toString());
        byVariable.put("{photo}", photo(ActionId.of(id)).toString());
    }

    /** Of an action that has not begun nobody can show any, so it is put where it would be. */
    private PhotoId photo(ActionId action) throws Throwable {
        var photo = new PhotoId(UUID.randomUUID());
        photos.keep(action, photo, new Picture(new byte[] {1}, 1, 1), Map.of("en", "Banners"));
        var album = AlbumId.of(action);
        var consent = PhotoConsent.NOBODY_CAN_BE_RECOGNISED;
        events.publish(new GenericDomainEventMessage<>(
                "photo",
                album.toString(),
                0,
                new PhotoShown(album, action, photo, consent, home.owner().account())));
        soon(() -> assertThat(keptPhotos.find(photo))
                .hasValueSatisfying(kept -> assertThat(kept.shown()).isTrue()));
        return photo;
    }

    /** Home asks people to write. */
    private void letters() {
        var asked = Map.of("organisation", home.organisation().toString(), "drive", LetterDrives.form(Map.of()));
        var made = owner.postJson("/api/v1/letter-drives", JsonMapper.shared().writeValueAsString(asked));
        var drive = JsonMapper.shared().readTree(made.body());
        byVariable.put("{drive}", drive.get("id").asString());
        byVariable.put("{driveLink}", drive.get("link").asString());
        byVariable.put("/organise/l/{id}", "/organise/l/" + drive.get("id").asString());
    }

    private String signer(PetitionId petition) throws Throwable {
        var found = new AtomicReference<JsonNode>();
        soon(() -> {
            found.set(read(owner, "/api/v1/petitions/" + petition + "/signers").get("signers"));
            assertThat(found.get()).hasSize(1);
        });
        return found.get().get(0).get("id").asString();
    }

    /** A case about a petition of home that waits for moderators. */
    private void waiting() throws Throwable {
        var form = JsonMapper.shared().writeValueAsString(Api.petition());
        var made = owner.postJson("/api/v1/petitions?organisation=" + home.organisation(), form);
        var petition = PetitionId.of(
                JsonMapper.shared().readTree(made.body()).get("id").asString());
        life.submit(petition, home.owner().account());
        soon(() -> assertThat(cases.of(petition)).isNotEmpty());
        var id = cases.of(petition).getFirst().id().toString();
        byVariable.put("/cases/{id}", "/cases/" + id);
        byVariable.put("/organise/moderation/{id}", "/organise/moderation/" + id);
    }

    private static JsonNode read(Visitor who, String path) {
        return JsonMapper.shared().readTree(who.get(path).body());
    }

    /** What is written, with one of each in it; what is not known here is nothing that exists. */
    String in(String written) {
        var filled = written.contains("{token}") ? written.replace("{token}", cast.token()) : written;
        for (var one : byVariable.entrySet()) {
            filled = filled.replace(one.getKey(), one.getValue());
        }
        return nowhere(filled);
    }

    /** What is written, with nothing in it that exists. */
    static String nowhere(String written) {
        return written.replace("{language}", "en")
                .replaceAll("\\{act=(\\w+)}", "$1")
                .replaceAll("\\{\\w+(=\\w+)?}", UUID.randomUUID().toString())
                .replace("/**", "/x");
    }
}
