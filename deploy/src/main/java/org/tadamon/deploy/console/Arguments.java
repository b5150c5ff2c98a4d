package org.tadamon.deploy.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line: words, and options as {@code --name value} or, for a switch, {@code --name}.
 *
 * @param words what is not an option, in order
 * @param options by name, without the dashes; a switch has an empty value
 */
public record Arguments(List<String> words, Map<String, String> options) {

    /** Asked wrongly. */
    static final class BadUsage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadUsage(String message) {
            super(message);
        }
    }

    /** Reads them; an option that is in neither set is refused. */
    public static Arguments of(String[] args, Set<String> withValue, Set<String> switches) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < args.length; i++) {
            var name = args[i].startsWith("--") ? args[i].substring(2) : null;
            if (name == null) {
                words.add(args[i]);
            } else if (switches.contains(name)) {
                options.put(name, "");
            } else if (withValue.contains(name) && i + 1 < args.length) {
                options.put(name, args[++i]);
            } else {
                throw new BadUsage(withValue.contains(name) ? args[i] + " needs a value" : "unknown option " + args[i]);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    /** The one word that is not an option. */
    public String onlyWord(String what) {
        if (words.size() != 1) {
            throw new BadUsage("One " + what + " is needed, not " + words.size());
        }
        return words.getFirst();
    }

    /** Whether a switch was given. */
    public boolean has(String name) {
        return options.containsKey(name);
    }

    /** An option's value, {@code null} if it was not given. */
    public @Nullable String text(String name) {
        return options.get(name);
    }

    /** An option's value as a whole number of at least {@code least}. */
    public int number(String name, int otherwise, int least) {
        var given = options.get(name);
        if (given == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.replace("_", "").replace(",", ""));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadUsage("--" + name + " must be a whole number, not " + given);
        }
        throw new BadUsage("--" + name + " must be at least " + least);
    }
}
