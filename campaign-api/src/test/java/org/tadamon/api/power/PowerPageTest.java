package org.tadamon.api.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** The page of how power is spread… */
@RunningApplication
class PowerPageTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    @Test
    void tellsMembersWhoDecidedAndNobodyElse() {
        var member = visitors.administrator();
        var path = "/organise/o/" + memberships.host().orElseThrow() + "/power";
        assertThat(member.get("/en" + path).body()).contains("Power in view", "administrator", "Moderator");
        assertThat(member.get("/ar" + path).body()).contains("السلطة على المكشوف");
        var table = member.get("/en" + path + ".csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body()).startsWith("\uFEFF\"Section\"").contains("\"founded the organisation\",1");
        var json = member.get("/api/v1/organisations/" + memberships.host().orElseThrow() + "/power");
        assertThat(json.body()).contains("\"founded\":1").doesNotContain("administrator");
        var stranger = visitors.signedIn("stranger@example.org");
        assertThat(stranger.get("/en" + path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/en" + path + ".csv").statusCode()).isEqualTo(404);
    }
}
