package org.tadamon.deploy.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.deploy.console.ToolFailed;

/**
 * How a Java program is started.
 *
 * @param what {@code -jar} and a file, or {@code -cp}, a class path and a class
 * @param memory the most heap it may take, as {@code -Xmx} has it, for example {@code 2g}
 * @param settings more settings, as {@code name=value}
 */
public record Launch(List<String> what, String memory, List<String> settings) {

    /** The system property that says where the application's jar is. */
    public static final String JAR = "tadamon.jar";

    private static final String MAIN = "org.tadamon.api.TadamonApplication";

    /** The application: from its jar where one is named, else from the class path the tool itself runs on. */
    public static Launch application() {
        var jar = System.getProperty(JAR, "");
        if (jar.isEmpty()) {
            return ofClass(MAIN);
        }
        if (!Files.isReadable(Path.of(jar))) {
            throw new ToolFailed("There is no application at " + jar + ". Build it: mvn package -DskipTests");
        }
        return new Launch(List.of("-jar", jar), "2g", List.of());
    }

    /** A class on the tool's own class path. */
    public static Launch ofClass(String main) {
        return new Launch(List.of("-cp", System.getProperty("java.class.path"), main), "2g", List.of());
    }

    /** The same with more heap, or less. */
    public Launch memory(String most) {
        return new Launch(what, most, settings);
    }

    /** The same with one more setting. */
    public Launch with(String name, Object value) {
        var more = new ArrayList<>(settings);
        more.add(name + "=" + value);
        return new Launch(what, memory, more);
    }

    List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx" + memory, "-XX:+UseCompactObjectHeaders"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8"));
        command.addAll(what);
        settings.forEach(setting -> command.add("--" + setting));
        return command;
    }
}
