package org.tadamon.deploy.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tadamon.deploy.console.ToolFailed;

/**
 * The load generator {@code wrk}, with this tool's scripts.
 *
 * @param base where the application is
 * @param folder where the scripts are put
 */
record Wrk(String base, Path folder, int threads, int connections) {

    /** Each answer to a signature waits for the end of its step of time, in which others can be answered. */
    private static final int SIGNERS = 8;

    private static final int SILENCE = 3; // seconds in which the last answers come

    /** Asks for a page as often as it can. */
    Figures get(String path, int seconds) throws IOException {
        return run("get.lua", path, seconds, List.of(), 0);
    }

    /**
     * Signs as often as it can for so many seconds, and at most so many times.
     *
     * @param visibility {@code any}, or {@code named} for those that reach decision makers
     */
    Figures sign(String petition, String run, int seconds, long most, String visibility) throws IOException {
        var arguments = List.of(run, Integer.toString(seconds), Long.toString(Math.ceilDiv(most, threads)), visibility);
        return new Wrk(base, folder, threads, SIGNERS * connections)
                .run(
                        "sign.lua",
                        "/api/v1/petitions/" + petition + "/signatures",
                        seconds + SILENCE,
                        arguments,
                        seconds);
    }

    private Figures run(String script, String path, int seconds, List<String> arguments, double asked)
            throws IOException {
        var command = new ArrayList<>(List.of("wrk", "-t" + threads, "-c" + connections, "-d" + seconds + "s"));
        command.addAll(List.of("--timeout", "30s", "-s", extract(script), base + path, "--"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var ending = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
        String output;
        try (InputStream said = process.getInputStream()) {
            output = new String(said.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
        return output.lines()
                .filter(line -> line.startsWith("FIGURES"))
                .findFirst()
                .map(line -> Figures.of(line, asked))
                .orElseThrow(() -> new ToolFailed("wrk said:\n" + output));
    }

    private String extract(String script) throws IOException {
        var file = folder.resolve(script);
        try (var resource = Objects.requireNonNull(Wrk.class.getResourceAsStream("/load/" + script), script)) {
            Files.write(file, resource.readAllBytes());
        }
        return file.toString();
    }
}
