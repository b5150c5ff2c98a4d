package org.tadamon.api.export.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.export.facts.Previews.Figures;
import org.tadamon.api.export.facts.Previews.Preview;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.projections.exportlist.ExportView;

/**
 * An export over JSON.
 *
 * @param by the account that ordered it
 * @param state {@code ordered}, {@code made}, {@code cancelled} or {@code for-nobody}
 * @param progress how far it has come; {@code null} when nothing is being made
 * @param packages for how many decision makers; {@code null} until it is made
 * @param total how many had signed, as it may be shown; {@code null} until it is made
 * @param sha256 of all manifests; {@code null} until it is made
 * @param reasons the ids of what signers said that is told along, as long as everybody may read it
 * @param again how it was made again the last time; {@code null} where it never was
 * @param key what the next page of a list begins before
 * @param taken how often it was taken along; {@code downloads} are the last hundred times
 */
record ExportJson(
        String id,
        String petition,
        long position,
        Instant asOf,
        Audience audience,
        List<String> languages,
        String reason,
        String by,
        Instant orderedAt,
        String state,
        @Nullable ProgressJson progress,
        @Nullable Integer packages,
        @Nullable Long total,
        @Nullable String sha256,
        long key,
        long taken,
        List<String> reasons,
        @Nullable AgainJson again,
        List<DownloadJson> downloads) {

    /**
     * That it is, or was, made again.
     *
     * @param same whether every byte was as before; {@code null} while it is being made
     */
    record AgainJson(String by, Instant at, @Nullable Boolean same) {}

    /** Of a hundred parts of the work. */
    record ProgressJson(long done, long total) {}

    /** That some of it was taken along. */
    record DownloadJson(Audience part, String by, Instant at) {}

    /**
     * What an export would be.
     *
     * @param packages for how many decision makers; {@code first} are the first of them
     * @param figures {@code null} when counting them takes too long
     */
    record MeantJson(
            int packages,
            List<DecisionMaker> first,
            Instant asOf,
            @Nullable Figures figures) {

        static MeantJson of(Preview preview, int first) {
            var meant = preview.meant();
            return new MeantJson(meant.size(), meant.stream().limit(first).toList(), preview.asOf(), preview.figures());
        }
    }

    /**
     * What packages are signed with.
     *
     * @param publicKey base64 of its X.509 form (Ed25519)
     * @param fingerprint lower-case hex of SHA-256 over that form
     */
    record KeyJson(String publicKey, String fingerprint) {}

    static ExportJson of(ExportView export, @Nullable Sweep progress) {
        var order = export.order();
        var made = export.made();
        return new ExportJson(
                export.exportId().toString(),
                export.petitionId().toString(),
                order.position(),
                order.asOf(),
                order.audience(),
                order.languages(),
                order.reason(),
                export.by().toString(),
                export.orderedAt(),
                EnumCode.of(export.state()),
                progress == null ? null : new ProgressJson(progress.done(), order.position()),
                made == null ? null : made.packages(),
                made == null ? null : made.total(),
                made == null ? null : made.sha256(),
                export.position(),
                export.taken(),
                order.reasons().stream().map(CommentId::toString).toList(),
                again(export.again()),
                export.downloads().stream().map(ExportJson::download).toList());
    }

    private static DownloadJson download(ExportView.Download each) {
        return new DownloadJson(each.part(), each.by().toString(), each.at());
    }

    private static @Nullable AgainJson again(ExportView.@Nullable Again again) {
        return again == null ? null : new AgainJson(again.by().toString(), again.at(), again.same());
    }
}
