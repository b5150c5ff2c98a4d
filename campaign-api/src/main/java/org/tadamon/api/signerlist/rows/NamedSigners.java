package org.tadamon.api.signerlist.rows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/** Those whose name reaches decision makers: their signature counts, and that is what they chose. The oldest first. */
final class NamedSigners implements RowReader {

    private static final int TOGETHER = 5_000;
    private static final Set<Visibility> NAMED = EnumSet.of(Visibility.FULL_NAME, Visibility.HIDDEN);

    private final Vault vault;
    private final String area;
    private final SignerRollQueries.Reading lines;
    private long reached = -1;

    NamedSigners(Vault vault, String area, SignerRollQueries.Reading lines) {
        this.vault = vault;
        this.area = area;
        this.lines = lines;
    }

    @Override
    public Read next() {
        var meant = new ArrayList<SignerLine>(TOGETHER);
        while (meant.size() < TOGETHER && lines.hasNext()) {
            var line = lines.next();
            reached = line.position();
            if (isMeant(line)) {
                meant.add(line);
            }
        }
        var names = vault.open(meant.stream().map(line -> line.signer().name()).toList());
        return new Read(rows(meant, names), reached, meant.size() < TOGETHER);
    }

    @Override
    public void close() {
        lines.close();
    }

    private boolean isMeant(SignerLine line) {
        return line.status() == SignerStatus.COUNTS
                && !line.erased()
                && NAMED.contains(line.signer().visibility())
                && (area.isEmpty() || area.equals(line.areaCode()));
    }

    /** Whoever was erased a moment ago cannot be opened any more. */
    private static List<ListRow> rows(List<SignerLine> lines, Map<Personal, String> names) {
        var rows = new ArrayList<ListRow>(lines.size());
        for (var line : lines) {
            var name = names.get(line.signer().name());
            if (name != null) {
                rows.add(new ListRow(
                        line.signatureId().value(),
                        name,
                        "",
                        line.areaCode(),
                        line.signer().language(),
                        LocalDate.ofInstant(line.givenAt(), ZoneOffset.UTC)));
            }
        }
        return rows;
    }
}
