package org.tadamon.api.organise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tadamon.api.petition.PetitionForm.AddresseeForm;

class AddresseeLinesTest {

    @Test
    void areANameThenAnOfficeThenAnArea() {
        assertThat(AddresseeLines.read("""
                        Ministry of Justice

                        Amal Haddad, Member of Parliament, Beirut [LB-BA]
                        أمل حدّاد، عضو البرلمان
                        Odd ] line"""))
                .containsExactly(
                        new AddresseeForm("Ministry of Justice", "", ""),
                        new AddresseeForm("Amal Haddad", "Member of Parliament, Beirut", "LB-BA"),
                        new AddresseeForm("أمل حدّاد", "عضو البرلمان", ""),
                        new AddresseeForm("Odd ] line", "", ""));
    }

    @Test
    void readBackWhatTheyWrote() {
        var line = AddresseeLines.write("Amal Haddad", "Member, Beirut", "LB-BA");
        assertThat(AddresseeLines.read(line))
                .containsExactly(new AddresseeForm("Amal Haddad", "Member, Beirut", "LB-BA"));
    }

    @Test
    void areAddedOnlyOnce() {
        assertThat(AddresseeLines.join("A, b\r\n\n C ", List.of("A, b", "D"))).isEqualTo("A, b\nC\nD");
    }
}
