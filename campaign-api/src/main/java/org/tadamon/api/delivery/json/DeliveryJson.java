package org.tadamon.api.delivery.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.deliverylist.DeliveryView;

/**
 * A delivery over JSON.
 *
 * @param way {@code hand}, {@code mail} or {@code upload}
 * @param total how many signatures were told then
 * @param told how many they know of by now, after corrections
 * @param missing how many were taken back or removed since, of which they should be told; 0 for none
 * @param export the export whose package it was; {@code null} for something else
 * @param by the account that recorded it
 * @param answer {@code null} until there is one
 * @param withdrawn why it was taken back; {@code null} unless it was
 * @param key what the next page of a list begins before
 */
record DeliveryJson(
        String id,
        String petition,
        Recipient to,
        LocalDate day,
        String way,
        long total,
        long told,
        long missing,
        @Nullable String export,
        String note,
        String by,
        Instant recordedAt,
        @Nullable AnswerJson answer,
        @Nullable String withdrawn,
        List<CorrectionJson> corrections,
        long key) {

    /** What was answered. */
    record AnswerJson(LocalDate day, String text, boolean published) {}

    /** That another number was sent. */
    record CorrectionJson(LocalDate day, long total, String by) {}

    /** To whom it would be: how many, and the first of them. */
    record MeantJson(int deliveries, List<Recipient> first) {}

    /** What was recorded. */
    record RecordedJson(int recorded, List<String> ids) {}

    /**
     * As it is told.
     *
     * @param present how many signatures there are, as everybody may know it
     */
    static DeliveryJson of(DeliveryView one, long present) {
        var handed = one.handOver();
        var answer = one.answer();
        return new DeliveryJson(
                one.deliveryId().toString(),
                one.petitionId().toString(),
                handed.to(),
                handed.day(),
                EnumCode.of(handed.way()),
                handed.total(),
                one.told(),
                one.withdrawn() == null ? Math.max(0, one.told() - present) : 0,
                handed.exportId() == null ? null : handed.exportId().toString(),
                handed.note(),
                one.by().toString(),
                one.recordedAt(),
                answer == null ? null : new AnswerJson(answer.day(), answer.text(), answer.published()),
                one.withdrawn() == null ? null : one.withdrawn().reason(),
                one.corrections().stream()
                        .map(each -> new CorrectionJson(
                                each.day(), each.total(), each.by().toString()))
                        .toList(),
                one.position());
    }
}
