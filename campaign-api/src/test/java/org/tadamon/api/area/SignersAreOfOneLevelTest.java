package org.tadamon.api.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Whoever signs lives in an area of the petition's one level, or in a country that has none of them … */
@RunningApplication
class SignersAreOfOneLevelTest {

    @Autowired
    private Api api;

    @BeforeEach
    void someProvinces() throws Throwable {
        var provinces = "code,parent,level,name_en,name_ar\nOL-N,LB,province-ol,North,الشمال\n";
        assertThat(api.csv("/api/v1/areas/imports", provinces).status()).isLessThan(300);
        soon(() -> assertThat(sign(petition("province-ol"), "OL-N").status()).isEqualTo(200));
    }

    private String petition(String level) {
        return api.openPetition(Map.of("areaLevel", level));
    }

    private Api.Answer sign(String petition, String area) {
        var signer = new HashMap<>(Api.signer("layla@example.org"));
        signer.put("area", area);
        return api.post("/api/v1/petitions/" + petition + "/signatures", signer);
    }

    private void refuses(String petition, String area) {
        var refused = sign(petition, area);
        assertThat(refused.status()).as(area).isEqualTo(422);
        assertThat(refused.raw().body()).contains("signature/area-unknown");
    }

    @Test
    void whereTheyAreCountedByIt() {
        var petition = petition("province-ol");
        refuses(petition, "LB");
        assertThat(sign(petition, "FR").status()).as("abroad").isEqualTo(200);
    }

    @Test
    void whereTheyAreCountedByCountry() {
        var petition = petition("country");
        refuses(petition, "OL-N");
        assertThat(sign(petition, "LB").status()).isEqualTo(200);
    }
}
