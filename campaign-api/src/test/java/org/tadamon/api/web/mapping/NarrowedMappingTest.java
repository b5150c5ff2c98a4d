package org.tadamon.api.web.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ServletRequestPathUtils;

class NarrowedMappingTest {

    @RestController
    static final class Pages {

        @GetMapping("/{language}/about")
        String about() {
            return "about";
        }

        @GetMapping("/petitions/{id}")
        String petition() {
            return "petition";
        }

        @GetMapping("/petitions/{id}/count")
        String count() {
            return "count";
        }

        @GetMapping("/petitions/{id}/{part:\\d+}")
        String part() {
            return "part";
        }

        @GetMapping("/petitions/new")
        String begin() {
            return "begin";
        }

        @GetMapping("/files/**")
        String files() {
            return "files";
        }

        @PostMapping("/petitions/{id}")
        String change() {
            return "change";
        }

        @GetMapping({"/press", "/media/{year}"})
        String press() {
            return "press";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/en/about, about",
        "/petitions/7, petition",
        "/petitions/7/count, count",
        "/press, press",
        "/media/2026, press",
        "/p%65titions/7, petition",
        "/petitions;a=b/7, petition",
        "/petitions/7/12, part",
        "/petitions/7/twelve, ",
        "/petitions/new, begin",
        "/files/a/b, files",
        "/petitions/7/, ",
        "/nowhere/at/all, ",
    })
    void findsWhatSpringFinds(String path, @Nullable String method) throws Exception {
        assertThat(found(path)).isEqualTo(method);
    }

    @Test
    void goesByWhatIsToBeDone() throws Exception {
        assertThat(found("POST", "/petitions/7")).isEqualTo("change");
        assertThatThrownBy(() -> found("DELETE", "/petitions/7"))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    private static @Nullable String found(String path) throws Exception {
        return found("GET", path);
    }

    private static @Nullable String found(String what, String path) throws Exception {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("pages", Pages.class);
        context.refresh();
        var mapping = new NarrowedMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        var request = new MockHttpServletRequest(what, path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mapping.getHandler(request);
        return chain == null
                ? null
                : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }
}
