package org.tadamon.api.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.export.TakenAlong;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureId;

/** Whoever signed comes back by their mail, and nobody else does. */
@ConfirmingApplication
class SignerComesBackTest {

    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Autowired
    private Api api;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private CommandGateway commands;

    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String petition;
    private String slug;

    @BeforeEach
    void begin() {
        open(Map.of());
    }

    private void open(Map<String, Object> instead) {
        petition = api.openPetition(instead);
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private HttpResponse<String> sign(Map<String, String> instead) {
        var fields = new HashMap<>(Map.of("name", "Layla", "email", address, "area", "LB", "visibility", "initials"));
        fields.putAll(instead);
        return new Visitor(api.base()).postAsIs("/en/p/" + slug, fields);
    }

    private HttpResponse<String> post(String path, String... fields) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return new Visitor(api.base()).postAsIs(path, all);
    }

    private String mail(int many) {
        return Letters.newest(address, api.base(), many);
    }

    private static String found(Pattern what, HttpResponse<String> page) {
        var found = what.matcher(page.body());
        assertThat(found.find()).as(what.pattern()).isTrue();
        return found.group(1);
    }

    /** Signed and confirmed; how the thank-you page is reached. */
    private HttpResponse<String> signed() {
        var page = sign(Map.of());
        return post("/en/signature/code", "handle", found(HANDLE, page), "code", Letters.code(mail(1)));
    }

    private HttpResponse<String> own() {
        return post("/en/signature/link", "token", Letters.token(mail(1)));
    }

    private HttpResponse<String> look() {
        return post("/en/signature/link", "token", Letters.token(mail(1)), "look", "yes");
    }

    private void counts(int expected) throws Throwable {
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(expected));
    }

    private SignatureId signature() {
        return signatures
                .find(PetitionId.of(petition), EmailAddress.parse(address).orElseThrow())
                .orElseThrow();
    }

    @Test
    void seesInWhichPackagesTheyAreCounted() throws Throwable {
        var packages = new TakenAlong(api, petition);
        packages.everything();
        signed();
        counts(1);
        assertThat(own().body()).as("made before").doesNotContain("Where your signature was handed on");
        packages.everything();
        soon(() -> assertThat(own().body())
                .contains("Where your signature was handed on", "for 2 decision makers", "taken along")
                .containsOnlyOnce("decision makers</span>"));
    }

    @Test
    void isThankedOnceTheCodeIsTypedIntoTheOpenPage() throws Throwable {
        var thanked = signed();
        assertThat(thanked.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(thanked)).endsWith("/thanks");
        counts(1);
    }

    @Test
    void isToldThatACodeIsWrongAndMayTypeAnother() {
        var page = sign(Map.of());
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        var wrong = post("/en/signature/code", "handle", found(HANDLE, page), "code", "0000 0000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not the code");
        assertThat(post("/en/signature/code", "handle", found(HANDLE, wrong), "code", Letters.code(mail(1)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void correctsAMistypedAddressAndNothingOfItIsKept() throws Throwable {
        var page = sign(Map.of("email", address.replace("example.org", "gmial.com")));
        assertThat(page.body()).contains(address.replace("example.org", "gmail.com"));
        var corrected = sign(Map.of("instead", found(HANDLE, page)));
        assertThat(corrected.statusCode()).isEqualTo(200);
        soon(() -> assertThat(signatures.find(
                        PetitionId.of(petition),
                        EmailAddress.parse(address.replace("example.org", "gmial.com"))
                                .orElseThrow()))
                .isEmpty());
        post("/en/signature/code", "handle", found(HANDLE, corrected), "code", Letters.code(mail(1)));
        counts(1);
    }

    @Test
    void isNotUndoneBySomebodyElseWhoTypesTheSameAddress() throws Throwable {
        signed();
        var stranger = sign(Map.of());
        sign(Map.of("instead", found(HANDLE, stranger), "email", "other." + address));
        assertThat(signature()).isNotNull();
        counts(1);
    }

    @Test
    void comesByALinkThatOpeningDoesNotSpendOnAnyDevice() throws Throwable {
        sign(Map.of());
        var mail = mail(1);
        assertThat(mail).contains("/en/signature/link#").doesNotContain(slug);
        new Visitor(api.base()).get("/en/signature/link");
        assertThat(post("/en/signature/link", "token", "").statusCode())
                .as("a scanner that sends the form as it finds it")
                .isEqualTo(422);
        counts(0);
        assertThat(own().body()).contains("Your signature counts");
        counts(1);
        assertThat(own().body()).as("and leads back later").contains("Your signature counts");
    }

    @Test
    void isAskedToPressTheButtonThemselves() throws Throwable {
        sign(Map.of());
        var request = new Visitor(api.base())
                .request("/en/signature/link")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-CH-UA", "\"Chromium\";v=\"148\"")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "navigate");
        var token = "token=" + Letters.token(mail(1));
        assertThat(new Visitor(api.base())
                        .send(request.copy().POST(BodyPublishers.ofString(token)))
                        .statusCode())
                .isEqualTo(422);
        counts(0);
        assertThat(new Visitor(api.base())
                        .send(request.copy().header("Sec-Fetch-User", "?1").POST(BodyPublishers.ofString(token)))
                        .statusCode())
                .isEqualTo(200);
        counts(1);
    }

    @Test
    void comesByTheAddressAloneAndNobodyLearnsAnything() {
        signed();
        var at = "/en/p/" + slug + "/signature";
        var known = post(at, "address", address);
        var unknown = post(at, "address", "nobody." + address);
        assertThat(known.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(without(known)).isEqualTo(without(unknown));
        var page = post("/en/signature/code", "handle", found(HANDLE, known), "code", Letters.code(mail(2)));
        assertThat(page.body()).contains("Your signature counts");
        assertThat(Letters.to("nobody." + address, api.base())).isEmpty();
        assertThat(without(post("/en/signature/again", "handle", found(HANDLE, known))))
                .isEqualTo(without(post("/en/signature/again", "handle", found(HANDLE, unknown))));
    }

    private static String without(HttpResponse<String> page) {
        return page.body().replaceAll(HANDLE.pattern(), "…");
    }

    @Test
    void changesWhatTheyShow() {
        signed();
        var saved = post("/en/signature/choices", "token", found(TOKEN, own()), "visibility", "full-name");
        assertThat(saved.body()).contains("Saved.").containsPattern("value=\"full-name\"[^>]*checked");
    }

    @Test
    void withdrawsAndSignsAgain() throws Throwable {
        signed();
        counts(1);
        var page = post("/en/signature/withdraw", "token", found(TOKEN, own()));
        assertThat(page.body()).contains("Your signature is withdrawn.", "You have taken your signature back");
        counts(0);
        var again = sign(Map.of());
        post("/en/signature/code", "handle", found(HANDLE, again), "code", Letters.code(mail(2)));
        counts(1);
    }

    @Test
    void isForgottenAndTheNumberStands() throws Throwable {
        signed();
        var token = found(TOKEN, own());
        assertThat(post("/en/signature/erase", "token", token).body())
                .contains(
                        "Your name and address are gone", "a mark by which this address is not counted a second time");
        counts(1);
        soon(() -> assertThat(own().statusCode()).isEqualTo(422));
        assertThat(post("/en/signature/withdraw", "token", token).statusCode()).isEqualTo(200);
        counts(1);
    }

    @Test
    void looksWithoutConfirmingAndConfirmsWhatTheyHaveSeen() throws Throwable {
        sign(Map.of());
        var page = look();
        assertThat(page.body()).contains("Your signature waits to be confirmed", "Layla");
        var at = "/en/p/" + slug + "/signature";
        var back = post(at, "address", address);
        var again = post("/en/signature/code", "handle", found(HANDLE, back), "code", Letters.code(mail(2)));
        assertThat(again.body()).contains("Your signature waits to be confirmed");
        counts(0);
        assertThat(post("/en/signature/confirm", "token", found(TOKEN, again)).body())
                .contains("Your signature counts");
        counts(1);
    }

    @Test
    void saysThatItWasSomebodyElse() throws Throwable {
        sign(Map.of());
        var page = look();
        counts(0);
        assertThat(post("/en/signature/not-me", "token", found(TOKEN, page)).body())
                .contains("everything that was typed with your address is destroyed");
        counts(0);
        soon(() -> assertThat(look().statusCode()).isEqualTo(422));
    }

    @Test
    void isToldWhyItIsHeldAndAsksForAnotherLook() throws Throwable {
        var page = sign(Map.of());
        commands.sendAndWait(new HoldSignature(signature(), "no-such-rule"));
        var held = post("/en/signature/code", "handle", found(HANDLE, page), "code", Letters.code(mail(1)));
        assertThat(held.body()).contains("Your signature is being looked at", "That need not be your doing");
        var asked = post("/en/signature/review", "token", found(TOKEN, held));
        assertThat(asked.body()).contains("Somebody will look at it again.").doesNotContain("Ask for another look");
        counts(0);
        commands.sendAndWait(new RestoreSignature(signature()));
        counts(1);
    }

    @Test
    void findsAPageThatIsTooOldAndChangesNothing() {
        signed();
        var page = post("/en/signature/withdraw", "token", "not-ours");
        assertThat(page.body()).contains("This page is too old");
    }
}
