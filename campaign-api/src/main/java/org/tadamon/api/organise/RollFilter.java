package org.tadamon.api.organise;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.ListSigners.Filter;
import org.tadamon.projections.signerroll.SignerStatus;

/**
 * What the roll is filtered by, as it stands in the form: nothing is {@code null}, and so is what is not known.
 *
 * @param visibility {@code full-name} and so on
 * @param status {@code counts} and so on
 */
record RollFilter(
        @Nullable String area,
        @Nullable String visibility,
        @Nullable String status,
        @Nullable String source) {

    static RollFilter of(Map<String, String> asked) {
        return new RollFilter(
                given(asked, "area"), given(asked, "visibility"), given(asked, "status"), given(asked, "source"));
    }

    public boolean any() {
        return Stream.of(area, visibility, status, source).anyMatch(Objects::nonNull);
    }

    Filter filter() {
        return new Filter(
                area,
                EnumCode.named(Visibility.values(), visibility).orElse(null),
                EnumCode.named(SignerStatus.values(), status).orElse(null),
                source);
    }

    private static @Nullable String given(Map<String, String> asked, String name) {
        var value = asked.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }
}
