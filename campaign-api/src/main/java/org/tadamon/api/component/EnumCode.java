package org.tadamon.api.component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the values of an enum are called in forms, links and texts: {@code FULL_NAME} is {@code full-name}. */
public final class EnumCode {

    private EnumCode() {}

    /** The code of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a code, if it is one. */
    public static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String code) {
        return Arrays.stream(values).filter(value -> of(value).equals(code)).findFirst();
    }
}
