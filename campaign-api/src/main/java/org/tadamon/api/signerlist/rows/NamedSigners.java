package org.tadamon.api.signerlist.rows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.tadamon.api.grouping.ServiceBusy;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.privacy.Personal;
import org.tadamon.projections.signerroll.SignerLine.Named;

/** Those whose name reaches decision makers. While the names of some are opened, side by side, the next are read. */
final class NamedSigners implements RowReader {

    private static final int TOGETHER = 4_000;
    private static final int SLICE = 1_000;

    private final Vault vault;
    private final Stream<Named> roll;
    private final Iterator<Named> lines;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Future<Some> ahead;

    NamedSigners(Vault vault, Stream<Named> roll) {
        this.vault = vault;
        this.roll = roll;
        this.lines = roll.iterator();
        this.ahead = threads.submit(() -> some(-1));
    }

    private record Some(List<Named> lines, long reached, boolean isLast) {}

    private Some some(long before) {
        var some = new ArrayList<Named>(TOGETHER);
        while (some.size() < TOGETHER && lines.hasNext()) {
            some.add(lines.next());
        }
        return new Some(some, some.isEmpty() ? before : some.getLast().position(), some.size() < TOGETHER);
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

    private List<ListRow> opened(List<Named> named) throws InterruptedException, ExecutionException {
        var slices = new ArrayList<Future<List<ListRow>>>();
        for (int from = 0; from < named.size(); from += SLICE) {
            var slice = named.subList(from, Math.min(named.size(), from + SLICE));
            slices.add(threads.submit(() -> rows(slice)));
        }
        var rows = new ArrayList<ListRow>(named.size());
        for (var slice : slices) {
            rows.addAll(slice.get());
        }
        return rows;
    }

    /** Whoever was erased a moment ago cannot be opened any more. */
    private List<ListRow> rows(List<Named> named) {
        Map<Personal, String> names = vault.open(named.stream().map(Named::name).toList());
        var rows = new ArrayList<ListRow>(named.size());
        for (var line : named) {
            var name = names.get(line.name());
            if (name != null) {
                var since = LocalDate.ofInstant(line.givenAt(), ZoneOffset.UTC);
                var id = line.signatureId().value();
                rows.add(new ListRow(id, name, "", line.areaCode(), line.language(), since));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        roll.close();
    }
}
