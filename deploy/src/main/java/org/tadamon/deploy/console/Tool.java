package org.tadamon.deploy.console;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/**
 * One tool as the command line sees it.
 *
 * @param usage shown on {@code --help} and after a wrong question; starts with the tool's name
 * @param withValue the options that have a value
 * @param switches the options that have none
 */
public record Tool(String usage, Set<String> withValue, Set<String> switches) {

    /** What a tool does; {@code true} when everything agreed. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        boolean with(Arguments arguments) throws Exception;
    }

    /** Runs the tool and ends the process with what came of it. */
    public void run(String[] args, Work work) {
        System.exit(resultOf(args, work));
    }

    private int resultOf(String[] args, Work work) {
        if (Arrays.asList(args).contains("--help") || Arrays.asList(args).contains("-h")) {
            System.out.println(usage);
            return 0;
        }
        try {
            return work.with(Arguments.of(args, withValue, switches)) ? 0 : 1;
        } catch (Arguments.BadUsage wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + usage);
            return 2;
        } catch (ToolFailed failed) {
            System.err.println(failed.getMessage());
            return 1;
        } catch (IOException broken) {
            System.err.println("Reading, writing or asking failed: " + broken);
            return 1;
        } catch (Exception bug) {
            bug.printStackTrace();
            return 1;
        }
    }
}
