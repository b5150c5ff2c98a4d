package org.tadamon.api.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.Texts;
import org.tadamon.api.power.PowerSheet.Count;
import org.tadamon.api.power.PowerSheet.Holder;

/** The table of how power is spread… */
class PowerCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tb", "\rb", "\nb", "＝1", "＋1", "－1", "＠a"})
    void isNoFormulaWhateverSomebodyIsCalled(String name) {
        assertThat(PowerCsv.cell(name)).isEqualTo("\"'" + name + "\"");
    }

    @Test
    void quotesWhatIsQuotedAndLeavesNumbersNumbers() {
        assertThat(PowerCsv.cell("She \"R\", they")).isEqualTo("\"She \"\"R\"\", they\"");
        assertThat(PowerCsv.cell(-3L)).isEqualTo("-3");
        assertThat(PowerCsv.cell("")).isEqualTo("\"\"");
    }

    @Test
    void beginsWithTheMarkOfUtf8AndEndsEachRowAsTheStandardHasIt() {
        var sheet = new PowerSheet(
                List.of(),
                List.of(new Count("ريما", "approved", 2)),
                List.of(),
                List.of(new FigureRow("Owner", "1", 1)),
                List.of(new Holder("ريما", "Owner", 1)),
                List.of());
        var csv = new PowerCsv(Texts.usual()).of(sheet, new Reader("en", ""));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Section\",\"Whom\",\"What\",\"Figure\"\r\n"
                        + "\"Who decided\",\"ريما\",\"approved\",2\r\n"
                        + "\"How roles are spread\",\"\",\"Owner\",1\r\n"
                        + "\"Members and their roles\",\"ريما\",\"Owner\",1\r\n");
    }
}
