package org.tadamon.api.admission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.settings.Settings;

/**
 * What is known of mail domains: which so many people have that a crowd of one says nothing, and which are thrown away
 * after use. Lists are files, one domain a line, {@code #} before what is only to be read; those of the same name in
 * the data folder take the place of those that come along.
 */
@Component
class MailDomains {

    private final Set<String> disposable;
    private final Set<String> wellKnown;

    MailDomains(Settings settings) {
        disposable = read(settings, "disposable.txt");
        wellKnown = read(settings, "well-known.txt");
    }

    /** The domain of an address, in ASCII. */
    static String of(EmailAddress address) {
        return address.canonical().substring(address.canonical().lastIndexOf('@') + 1);
    }

    boolean isWellKnown(String domain) {
        return isUnder(wellKnown, domain);
    }

    boolean isDisposable(String domain) {
        return isUnder(disposable, domain) && !isWellKnown(domain);
    }

    private static boolean isUnder(Set<String> list, String domain) {
        for (var name = domain; ; name = name.substring(name.indexOf('.') + 1)) {
            if (list.contains(name)) {
                return true;
            }
            if (name.indexOf('.') < 0) {
                return false;
            }
        }
    }

    private static Set<String> read(Settings settings, String name) {
        var own = settings.data().resolve(name);
        try (var lines = new BufferedReader(new InputStreamReader(
                Files.exists(own)
                        ? Files.newInputStream(own)
                        : new ClassPathResource("domains/" + name).getInputStream(),
                StandardCharsets.UTF_8))) {
            return domains(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> domains(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
