package org.tadamon.core.refusal;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;

/** A command that broke one rule or several, all of them told at once. Nothing has happened. */
public final class CommandRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1;

    /** Refuses for every rule that was broken; at least one. */
    public CommandRefused(List<? extends Problem> problems) {
        super(codes(problems), null, List.<Problem>copyOf(problems), false);
    }

    /** Refuses for one broken rule. */
    public CommandRefused(Problem problem) {
        this(List.of(problem));
    }

    /** Refuses for every rule that was broken, and does nothing where none was. */
    public static void ifAny(List<? extends Problem> broken) {
        if (!broken.isEmpty()) {
            throw new CommandRefused(broken);
        }
    }

    /** What was broken, in the order the rules are written; never empty. */
    public List<Problem> problems() {
        return this.<List<Problem>>getDetails().orElseThrow();
    }

    private static String codes(List<? extends Problem> problems) {
        return String.join(", ", problems.stream().map(Problem::code).toList());
    }
}
