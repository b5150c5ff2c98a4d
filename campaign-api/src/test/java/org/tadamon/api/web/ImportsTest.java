package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** A list … */
@RunningApplication
class ImportsTest {

    @Autowired
    private Api api;

    @Test
    void isTakenAsAWhole() throws Throwable {
        var taken = api.csv(
                "/api/v1/areas/imports",
                "\uFEFFcode,parent,level,name_en,name_ar\nW-BA,LB,ward,Beirut,بيروت\nW-TR,LB,ward,\"Tripoli, North\",طرابلس\n");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("rows").asInt()).isEqualTo(2);
        soon(() -> assertThat(api.get("/api/v1/areas?level=ward").json().size()).isEqualTo(2));
        var people = api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office,contact\nW-BA,The Mayor,Mayor,mayor@example.org\n");
        assertThat(people.status()).isEqualTo(201);
        soon(() -> assertThat(
                        api.get("/api/v1/decision-makers?area=W-BA").json().toString())
                .contains("The Mayor"));
        var petition = api.openPetition(Map.of("areaLevel", "ward"));
        var form = Map.of("name", "A", "email", "a@example.org", "area", "W-BA", "visibility", "counted");
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", form)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isRefusedAsAWholeWithEveryBadRowTold() {
        var bad = new StringBuilder("code,parent,level,name_en\n");
        for (int i = 1; i <= 10; i++) {
            bad.append(i % 2 == 0 ? "H-" + i + ",LB,half,Good " + i : "b d" + i + ",LB,half,Bad")
                    .append('\n');
        }
        var refused = api.csv("/api/v1/areas/imports", bad.toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").size()).isEqualTo(5);
        assertThat(refused.json().get("errors").get(1).get("field").asString()).isEqualTo("rows.3.code");
        assertThat(api.get("/api/v1/areas?level=half").json().size())
                .as("nothing half imported")
                .isZero();
    }

    @Test
    void namesParentsAndAreasThatExist() {
        var orphan = api.csv("/api/v1/areas/imports", "code,parent,level,name_en\nO-1,NOWHERE,orphan,O\n");
        assertThat(orphan.json().toString()).contains("area/parent-unknown").contains("rows.1.parent");
        var nowhere = api.csv("/api/v1/decision-makers/imports", "area,name,office\nNOWHERE,A,B\n");
        assertThat(nowhere.json().toString())
                .contains("decision-maker/area-unknown")
                .contains("rows.1.area");
    }

    @Test
    void isATableInUtf8WithAHeader() {
        assertThat(api.csv("/api/v1/areas/imports", "").json().toString()).contains("import/no-header");
        assertThat(api.csv("/api/v1/areas/imports", "code,level\n").json().toString())
                .contains("import/column-missing");
        assertThat(api.csv("/api/v1/areas/imports", "code,parent,level,name_en\n\"X,LB")
                        .json()
                        .toString())
                .contains("import/broken-csv");
        assertThat(api.csv("/api/v1/areas/imports", "code,parent,level,name_en\n")
                        .json()
                        .toString())
                .contains("area/list-size");
        var latin = api.send(api.organiser(api.request("/api/v1/areas/imports"))
                .header("Content-Type", "text/csv")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0xE9, 'a', ',', 'b'})));
        assertThat(latin.json().toString()).contains("import/not-utf8");
    }

    @Test
    void isForOrganisersOnly() {
        var anybody = api.send(api.request("/api/v1/areas/imports")
                .header("Content-Type", "text/csv")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("code,parent,level,name_en\nX,,ward,X\n")));
        assertThat(anybody.status()).isEqualTo(401);
    }
}
