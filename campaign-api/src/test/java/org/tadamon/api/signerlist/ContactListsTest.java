package org.tadamon.api.signerlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.projections.signerlist.ListState;

/** Contacts for an organisation's own tools… */
@RunningApplication
class ContactListsTest {

    @Autowired
    private Coalition coalition;

    @Autowired
    private PetitionViews petitions;

    @Autowired
    private SignerListDesk desk;

    @Autowired
    private SignerListViews views;

    @Autowired
    private SignerListTaking taking;

    private Side home;
    private Side friends;
    private PetitionId petition;

    @BeforeEach
    void begin() throws Throwable {
        home = coalition.side("Home");
        friends = coalition.side("Friends");
        petition = coalition.petition(home, Map.of());
        coalition.join(home, coalition.campaign(home, petition), friends, Coalition.terms("totals"));
    }

    private SignerListId made() throws Throwable {
        var form = new SignerListForm("contacts", null, "To invite them");
        var id = desk.order(petitions.known(petition), form, null, home.owner().account());
        soon(() -> assertThat(views.known(id).state()).isNotEqualTo(ListState.ORDERED));
        return id;
    }

    private List<CSVRecord> csv(SignerListId id, String columns) throws Exception {
        var out = new ByteArrayOutputStream();
        var form = new CopyForm("csv", columns, "en");
        taking.take(views.known(id), form, home.owner().account()).writeTo(out);
        var text = out.toString(UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void areOfThoseWhoAgreedToThisOrganisationAndNobodyElse() throws Throwable {
        coalition.signs(petition, "Amal", null, home);
        coalition.signs(petition, "Rima", null, friends);
        coalition.signs(petition, "Sami", null);
        var rows = csv(made(), "plain");
        assertThat(rows).extracting(row -> row.get("Name")).containsExactly("Amal");
        assertThat(rows.getFirst().get("E-mail")).contains("@");
    }

    @Test
    void standUnderTheHeadsThatToolsFindByThemselves() throws Throwable {
        coalition.signs(petition, "Amal", null, home);
        var id = made();
        var forActionNetwork = csv(id, "action-network").getFirst();
        assertThat(forActionNetwork.toMap())
                .containsEntry("First Name", "Amal")
                .containsEntry("Last Name", "")
                .containsKeys("Email", "Language", "Tadamon Copy");
        var forCiviCrm = csv(id, "civicrm").getFirst();
        assertThat(forCiviCrm.toMap()).containsEntry("First Name", "Amal").containsKeys("Email", "Preferred Language");
        assertThat(forCiviCrm.get("Contact Source")).startsWith("Tadamon ");
    }

    @Test
    void areNotMadeWhereNobodyAgreed() throws Throwable {
        coalition.signs(petition, "Sami", null);
        assertThat(views.known(made()).state()).isEqualTo(ListState.TOO_SHORT);
    }
}
