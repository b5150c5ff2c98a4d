package org.tadamon.api.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseCommand.ClaimCase;
import org.tadamon.core.moderation.CaseCommand.DecideCase;
import org.tadamon.core.moderation.CaseCommand.ReportPetition;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.moderation.Verdict;
import org.tadamon.core.report.Report;
import org.tadamon.core.report.ReportId;

/** The page of how power is spread… */
@RunningApplication
class PowerPageTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Coalition coalition;

    @Autowired
    private CommandGateway commands;

    @Test
    void tellsMembersWhoDecidedAndNobodyElse() throws Throwable {
        var member = visitors.administrator();
        var path = "/organise/o/" + memberships.host().orElseThrow() + "/power";
        soon(() -> assertThat(member.get("/en" + path).body()).contains("Power in view", "administrator", "Moderator"));
        assertThat(member.get("/ar" + path).body()).contains("شفافية السلطة");
        var table = member.get("/en" + path + ".csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body()).startsWith("\uFEFF\"Section\"").contains("\"founded the organisation\",1");
        var json = member.get("/api/v1/organisations/" + memberships.host().orElseThrow() + "/power");
        assertThat(json.body()).contains("\"founded\":1").doesNotContain("administrator");
        var stranger = visitors.signedIn("stranger@example.org");
        assertThat(stranger.get("/en" + path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/en" + path + ".csv").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsModeratorsOfThePlatformAsARoleToThoseTheyDecideOn() throws Throwable {
        var someone = UUID.randomUUID().toString().substring(0, 8);
        var moderator = visitors.account("moderator." + someone + "@example.org");
        var member = visitors.signedIn("member." + someone + "@example.org");
        var side = coalition.side("Night riders", visitors.account("member." + someone + "@example.org"));
        var petition = coalition.petition(side, Map.of());
        var about = CaseId.of(Kind.REPORT, petition, 1);
        var report = new Report(new ReportId(UUID.randomUUID()), "hate", null, null, "en");
        commands.sendAndWait(new ReportPetition(about, petition, 1, side.organisation(), report));
        commands.sendAndWait(new ClaimCase(about, moderator));
        commands.sendAndWait(new DecideCase(about, new Verdict.Keep("Harsh, not hate."), moderator));
        soon(() -> assertThat(member.get("/en/organise/o/" + side.organisation() + "/power")
                        .body())
                .contains("member." + someone, "The platform’s moderators", "kept a reported petition")
                .doesNotContain("moderator." + someone));
        assertThat(member.get("/api/v1/organisations/" + side.organisation() + "/power")
                        .body())
                .contains("{\"acts\":{\"kept\":1}}")
                .doesNotContain(moderator.toString());
    }
}
