package org.tadamon.api.signerlist.rows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/**
 * Those whose name reaches decision makers: their signature counts, and that is what they chose. The oldest first.
 * While the names of some are opened, side by side, the next are read.
 */
final class NamedSigners implements RowReader {

    private static final int TOGETHER = 4_000;
    private static final int SLICE = 1_000;
    private static final Set<Visibility> NAMED = EnumSet.of(Visibility.FULL_NAME, Visibility.HIDDEN);

    private final Vault vault;
    private final String area;
    private final SignerRollQueries.Reading lines;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Future<Some> ahead;

    NamedSigners(Vault vault, String area, SignerRollQueries.Reading lines) {
        this.vault = vault;
        this.area = area;
        this.lines = lines;
        this.ahead = threads.submit(() -> some(-1));
    }

    /** Some who are meant. */
    private record Some(List<SignerLine> lines, long reached, boolean isLast) {}

    private Some some(long before) {
        var meant = new ArrayList<SignerLine>(TOGETHER);
        long reached = before;
        while (meant.size() < TOGETHER && lines.hasNext()) {
            var line = lines.next();
            reached = line.position();
            if (isMeant(line)) {
                meant.add(line);
            }
        }
        return new Some(meant, reached, meant.size() < TOGETHER);
    }

    private boolean isMeant(SignerLine line) {
        return line.status() == SignerStatus.COUNTS
                && !line.erased()
                && NAMED.contains(line.signer().visibility())
                && (area.isEmpty() || area.equals(line.areaCode()));
    }

    @Override
    public Read next() {
        try {
            var now = ahead.get();
            if (!now.isLast) {
                ahead = threads.submit(() -> some(now.reached));
            }
            return new Read(opened(now.lines), now.reached, now.isLast);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ServiceBusy("stopped while reading the roll", stop);
        }
    }

    private List<ListRow> opened(List<SignerLine> meant) throws InterruptedException, ExecutionException {
        var slices = new ArrayList<Future<List<ListRow>>>();
        for (int from = 0; from < meant.size(); from += SLICE) {
            var slice = meant.subList(from, Math.min(meant.size(), from + SLICE));
            slices.add(threads.submit(() -> rows(slice)));
        }
        var rows = new ArrayList<ListRow>(meant.size());
        for (var slice : slices) {
            rows.addAll(slice.get());
        }
        return rows;
    }

    /** Whoever was erased a moment ago cannot be opened any more. */
    private List<ListRow> rows(List<SignerLine> meant) {
        Map<Personal, String> names =
                vault.open(meant.stream().map(line -> line.signer().name()).toList());
        var rows = new ArrayList<ListRow>(meant.size());
        for (var line : meant) {
            var name = names.get(line.signer().name());
            if (name != null) {
                var since = LocalDate.ofInstant(line.givenAt(), ZoneOffset.UTC);
                var id = line.signatureId().value();
                rows.add(
                        new ListRow(id, name, "", line.areaCode(), line.signer().language(), since));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        lines.close();
    }
}
