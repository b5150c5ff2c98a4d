package org.tadamon.api.organise.photos;

import org.tadamon.api.photo.page.PhotoSheet;

/**
 * A photo as those see it who look after it.
 *
 * @param stage {@code shown}, {@code objected} when somebody asked that it be taken away, else {@code hidden}
 * @param since when it came to be so, in words
 * @param consent why it may be shown
 * @param reason why it was put back last; empty where it never was
 * @param canBePutBack unless somebody asked a second time
 */
public record PhotoRow(
        PhotoSheet photo,
        String stage,
        String since,
        String consent,
        int objections,
        String reason,
        boolean canBePutBack) {}
