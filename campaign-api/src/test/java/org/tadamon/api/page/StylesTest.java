package org.tadamon.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What makes one set of pages right for both directions, and lets them run without a word of script or style in them.
 */
class StylesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)(?:^|[;{])\\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|text-align:\\s*(?:left|right))\\b");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<style|\\sstyle=|\\son[a-z]+=|hx-on|<script(?![^>]*\\ssrc=|[^>]*th:src=)|javascript:");

    @Test
    void knowOnlyLogicalDirections() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("static/css"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PHYSICAL.matcher(Files.readString(file))
                                    .results()
                                    .map(hit -> hit.group().strip()))
                            .isEmpty());
        }
    }

    @Test
    void areNotWrittenIntoPagesNorAreScripts() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(INLINE.matcher(Files.readString(file))
                                    .results()
                                    .map(hit -> hit.group().strip()))
                            .isEmpty());
        }
    }
}
