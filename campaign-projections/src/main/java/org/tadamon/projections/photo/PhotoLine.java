package org.tadamon.projections.photo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoStage;
import org.tadamon.core.photo.PutBackReason;

/**
 * One photo that is left. Made of every {@link org.tadamon.core.photo.PhotoEvent}.
 *
 * @param objected whether it is hidden because somebody asked, rather than its organisers
 * @param objections how often somebody asked
 * @param reason why it was put back last; {@code null} where it never was
 * @param since when it came to be in its stage
 */
public record PhotoLine(
        PhotoId photoId,
        ActionId action,
        PhotoStage stage,
        PhotoConsent consent,
        boolean objected,
        int objections,
        @Nullable PutBackReason reason,
        Instant since) {}
