package org.tadamon.api.supporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;
import org.tadamon.api.running.RunningApplication;

/** What supporters' pages answer, whatever they are asked. */
@RunningApplication
class PagesTest {

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({"'ar-SY,ar;q=0.9', /ar", "'fr', /en", "'en-GB', /en"})
    void theDoorLeadsToTheReadersLanguage(String wish, String page) {
        var answer = api.send(api.request("/").header("Accept-Language", wish).GET());
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.raw().headers().firstValue("Location").orElseThrow()).endsWith(page);
    }

    @Test
    void aPetitionIsTheSameBytesForEverybodyButForTheCodeOfTheirLink() {
        var slug = open(Map.of());
        var one = html("/en/p/" + slug + "?via=vigil");
        var other = html("/en/p/" + slug + "?via=%22%3E%3Cscript%3E");
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.raw().body()).contains("name=\"via\" value=\"vigil\"");
        assertThat(other.raw().body())
                .contains("name=\"via\" value=\"\"")
                .isEqualTo(one.raw().body().replace("value=\"vigil\"", "value=\"\""));
        assertThat(one.raw().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aDraftIsNobodysBusiness() {
        var draft = api.postAsOrganiser("/api/v1/petitions", Api.petition());
        var slug = draft.json().get("slug").asString();
        assertThat(html("/en/p/" + slug).status()).isEqualTo(404);
        assertThat(html("/en/p/" + slug + "/count").status()).isEqualTo(404);
        assertThat(html("/en/p/" + slug + "/live").status()).isEqualTo(404);
        assertThat(html("/en/p/" + slug + "/thanks").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"en, This page does not exist", "ar, هذه الصفحة غير موجودة"})
    void whatIsNotThereIsToldInTheReadersLanguage(String language, String told) {
        var answer = html("/" + language + "/p/none");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.raw().body()).contains(told).contains("<html").contains("lang=\"" + language + "\"");
    }

    @Test
    void whatCannotBeTakenIsToldNextToItsFieldAndKept() {
        var slug = open(Map.of());
        var answer = sign("ar", slug, "name=&email=layla%40&area=LB&visibility=hidden&via=vigil");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("id=\"f-name-error\"")
                .contains("aria-describedby=\"f-email-hint f-email-error\"")
                .contains("value=\"layla@\"")
                .contains("href=\"#f-email\"")
                .contains("الاسم مطلوب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\" onmouseover=\"x", "=1+1", "{{7*7}} ${7*7} #{site.name}"})
    void whatIsTypedIsShownAsItIs(String name) {
        var slug = open(Map.of("wordings", Map.of("en", Map.of("title", name, "demand", name, "background", name))));
        var body = html("/en/p/" + slug).raw().body();
        assertThat(body)
                .doesNotContain("<script>alert")
                .doesNotContain("\" onmouseover")
                .doesNotContain(" 49 ");
    }

    @Test
    void thanksAreNotKeptAndSayNothingOfAnybody() throws Throwable {
        var slug = open(Map.of());
        var signed = sign("en", slug, "name=Layla&email=layla%40example.org&area=LB&visibility=hidden");
        assertThat(signed.status()).isEqualTo(303);
        assertThat(signed.raw().headers().firstValue("Location").orElseThrow()).endsWith("/en/p/" + slug + "/thanks");
        soon(() -> {
            var thanks = html("/en/p/" + slug + "/thanks");
            assertThat(thanks.raw().headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(thanks.raw().body()).contains("<strong>1</strong>").doesNotContain("Layla");
        });
    }

    @Test
    void aGuardedPetitionTellsWhoWillSeeWhatAndOffersNoNameToAnybody() {
        var body = html("/en/p/" + open(Map.of("exposure", "guarded"))).raw().body();
        assertThat(body).contains("Before you sign: who will see what").doesNotContain("value=\"full-name\"");
        assertThat(body.indexOf("Before you sign")).isLessThan(body.indexOf("name=\"name\""));
    }

    @Test
    void leavingQuicklyLeadsAwayAndAsksTheBrowserToForget() {
        var answer = html("/ar/leave");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.raw().headers().firstValue("Clear-Site-Data").orElseThrow())
                .contains("cache");
        assertThat(html("/ar").raw().body()).contains("href=\"/ar/leave\"");
    }

    private String open(Map<String, Object> instead) {
        var id = api.openPetition(instead);
        return api.get("/api/v1/petitions/" + id).json().get("slug").asString();
    }

    private Answer html(String path) {
        return api.send(api.request(path).header("Accept", "text/html").GET());
    }

    private Answer sign(String language, String slug, String form) {
        return api.send(api.request("/" + language + "/p/" + slug)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
