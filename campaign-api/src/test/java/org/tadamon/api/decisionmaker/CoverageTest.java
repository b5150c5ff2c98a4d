package org.tadamon.api.decisionmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** Whoever imports the list sees … */
@RunningApplication
class CoverageTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Test
    void whichAreasHaveNobodyOnIt() throws Throwable {
        api.csv(
                "/api/v1/areas/imports",
                "code,parent,level,name_en,name_ar\nCV-1,LB,canton,Heard,مسموع\nCV-2,LB,canton,Unheard,غير مسموع\n");
        api.csv("/api/v1/decision-makers/imports", "area,name,office,contact\nCV-1,The Mayor,Mayor,\n");
        soon(() -> assertThat(page("en"))
                .contains("canton", "Of 2 areas one is represented", "CV-2", "Unheard")
                .doesNotContain("CV-1"));
        assertThat(page("ar")).contains("غير مسموع", "من منطقتين عدد ما له من يمثّله: 1");
    }

    private String page(String language) {
        return visitors.administrator()
                .get("/" + language + "/organise/decision-makers/coverage")
                .body();
    }
}
