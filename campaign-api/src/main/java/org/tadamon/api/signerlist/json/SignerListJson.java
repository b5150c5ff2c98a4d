package org.tadamon.api.signerlist.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.projections.signerlist.SignerListView;

/**
 * A list over JSON. Who is in it is in its copies alone.
 *
 * @param kind {@code names} or {@code contacts}
 * @param area the code of the area its signers are counted in; empty for all
 * @param by the account that ordered it
 * @param state {@code ordered}, {@code made}, {@code cancelled}, {@code too-short} or {@code forgotten}
 * @param percent how far it has come; {@code null} when nothing is being made
 * @param rows how many were in it when it was made; {@code null} until then
 * @param keptUntil when it is forgotten; {@code null} until it is made
 * @param key what the next page of lists begins before
 */
record SignerListJson(
        String id,
        String petition,
        String kind,
        String area,
        String reason,
        String by,
        Instant orderedAt,
        String state,
        @Nullable Long percent,
        @Nullable Integer rows,
        @Nullable Instant keptUntil,
        long key,
        List<CopyJson> copies) {

    /**
     * That a copy was taken along.
     *
     * @param mark what stands in each row of it
     */
    record CopyJson(String format, String columns, String language, String mark, int rows, String by, Instant at) {}

    static SignerListJson of(SignerListView list, @Nullable Sweep progress) {
        return new SignerListJson(
                list.listId().toString(),
                list.petitionId().toString(),
                EnumCode.of(list.order().kind()),
                list.order().areaCode(),
                list.order().reason(),
                list.by().toString(),
                list.orderedAt(),
                EnumCode.of(list.state()),
                progress == null ? null : Math.max(0, progress.done()),
                list.keptUntil() == null ? null : list.rows(),
                list.keptUntil(),
                list.position(),
                list.copies().stream().map(SignerListJson::copy).toList());
    }

    private static CopyJson copy(SignerListView.Copy copy) {
        var taking = copy.taking();
        return new CopyJson(
                EnumCode.of(taking.format()),
                EnumCode.of(taking.columns()),
                taking.language(),
                taking.mark(),
                taking.rows(),
                copy.by().toString(),
                copy.at());
    }
}
