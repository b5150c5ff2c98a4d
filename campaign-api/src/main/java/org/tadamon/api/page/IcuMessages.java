package org.tadamon.api.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of {@code messages/<feature>_<language>.properties}, UTF-8, in ICU's message format: Arabic has six plural
 * forms, which the format of the JDK cannot tell apart. Numbers have Latin digits in every language. What a text is
 * given has a number, {@code {0}}; what {@linkplain Standing stands} has a name, and no text has both. A text
 * {@code standing.name} can be said in others as <code>{name}</code>.
 */
@Component("messageSource")
public final class IcuMessages implements MessageSource {

    /** The languages every page is offered in; the first is the one for readers whose own is not among them. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    /** The language wished for if pages are offered in it, else the first of those they are. */
    public static String languageFor(@Nullable String wished) {
        return wished != null && LANGUAGES.contains(wished) ? wished : LANGUAGES.getFirst();
    }

    /** What is settled when the application starts and said in many texts, as how long a code works. */
    public interface Standing {

        /** By the name texts have for it, <code>{codeHours}</code>. */
        Map<String, Object> facts();
    }

    private static final String STANDING = "standing.";

    /** A text; most say always the same, and need not be put together again each time. */
    private record Text(MessageFormat format, @Nullable String always) {

        static Text of(MessageFormat format, Map<String, Object> standing) {
            return new Text(
                    format,
                    format.usesNamedArguments() || format.getArgumentNames().isEmpty()
                            ? format.format(standing)
                            : null);
        }

        String with(Object @Nullable [] facts) {
            return always != null
                    ? always
                    : ((MessageFormat) format.clone()).format(facts == null ? new Object[0] : facts);
        }
    }

    private final Map<String, Map<String, Text>> byLanguage;

    /** With these facts in all texts that name them. */
    public IcuMessages(List<Standing> standing) {
        var facts = standing.stream()
                .flatMap(one -> one.facts().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        byLanguage = LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> read(language, facts)));
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
        var language = locale == null ? LANGUAGES.getFirst() : locale.getLanguage();
        var text = byLanguage
                .getOrDefault(language, byLanguage.getOrDefault(LANGUAGES.getFirst(), Map.of()))
                .get(code);
        return text == null ? otherwise : text.with(args);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        var found = getMessage(code, args, null, locale);
        if (found == null) {
            throw new NoSuchMessageException(code);
        }
        return found;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes();
        for (var code : codes == null ? new String[0] : codes) {
            var found = getMessage(code, resolvable.getArguments(), null, locale);
            if (found != null) {
                return found;
            }
        }
        var otherwise = resolvable.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.valueOf(resolvable));
        }
        return otherwise;
    }

    private static Map<String, Text> read(String language, Map<String, Object> standing) {
        var texts = new Properties();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:messages/*_" + language + ".properties")) {
                read(file, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var locale = new ULocale(language + "@numbers=latn");
        var known = new HashMap<>(standing);
        for (var key : texts.stringPropertyNames()) {
            if (key.startsWith(STANDING)) {
                known.put(
                        key.substring(STANDING.length()),
                        new MessageFormat(texts.getProperty(key), locale).format(standing));
            }
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> Text.of(new MessageFormat(texts.getProperty(key), locale), known)));
    }

    private static void read(Resource file, Properties texts) throws IOException {
        var more = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            more.load(reader);
        }
        for (var key : more.stringPropertyNames()) {
            if (texts.putIfAbsent(key, more.getProperty(key)) != null) {
                throw new IllegalStateException(key + " stands in two files, one of them " + file.getFilename());
            }
        }
    }
}
