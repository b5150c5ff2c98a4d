package org.tadamon.api.mydata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.mydata.Everything.Erased;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** From an address to everything that is held about it. */
@Controller
@RequestMapping("/{language:ar|en}/my-data")
final class MyDataController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("my-data.json").build();

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final Limit wrong = new Limit(60, Duration.ofHours(1));
    private final MyDataDesk desk;
    private final EvenTime even;
    private final MyData data;
    private final MyDataTokens tokens;
    private final MyDataPages pages;

    MyDataController(MyDataDesk desk, EvenTime even, MyData data, MyDataTokens tokens, MyDataPages pages) {
        this.desk = desk;
        this.even = even;
        this.data = data;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView address() {
        return pages.address("");
    }

    /** The same for every address, whether anything is held about it or not. */
    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String address, Reader reader, HttpServletRequest request) {
        if (!asked.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.address(address), reader);
        }
        var email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            return pages.wrong(pages.address(address), "address", "sign-in.no-address", reader);
        }
        asked.count(request.getRemoteAddr());
        return pages.code(even.of(() -> desk.ask(email.get(), reader.language())));
    }

    @PostMapping("/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            Reader reader,
            HttpServletRequest request) {
        if (!wrong.isLeft(request.getRemoteAddr())) {
            return pages.wait(pages.code(handle), reader);
        }
        return even.of(() -> desk.proven(handle, code))
                .map(address -> list(address, null, reader))
                .orElseGet(() -> {
                    wrong.count(request.getRemoteAddr());
                    return pages.wrong(pages.code(handle), "code", "sign-in.wrong-code", reader);
                });
    }

    @PostMapping("/download")
    ResponseEntity<byte[]> download(@RequestParam(defaultValue = "") String token, Reader reader) {
        var again = URI.create("/" + reader.language() + "/my-data");
        return tokens.read(token)
                .map(address -> ResponseEntity.ok()
                        .headers(headers -> headers.setContentDisposition(FILE))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsBytes(data.of(address, reader.language()))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(again)
                        .build());
    }

    /** One of them, or everything. */
    @PostMapping("/erase")
    ModelAndView erase(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String signature,
            @RequestParam(required = false) @Nullable String along,
            Reader reader) {
        return erased(
                token,
                reader,
                address -> signature == null
                        ? data.eraseAll(address, along != null)
                        : data.eraseSignature(address, signature, along != null));
    }

    @PostMapping("/erase-attendance")
    ModelAndView eraseAttendance(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String attendance,
            Reader reader) {
        return erased(token, reader, address -> data.eraseAttendance(address, attendance));
    }

    @PostMapping("/erase-letter")
    ModelAndView eraseLetter(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String letter,
            Reader reader) {
        return erased(token, reader, address -> data.eraseLetter(address, letter));
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/code", "/download", "/erase", "/erase-attendance", "/erase-letter"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/my-data");
    }

    private ModelAndView erased(String token, Reader reader, Function<EmailAddress, Erased> erasing) {
        return tokens.read(token)
                .map(address -> list(address, erasing.apply(address), reader))
                .orElseGet(pages::over);
    }

    private ModelAndView list(EmailAddress address, @Nullable Erased erased, Reader reader) {
        return pages.list(data.of(address, reader.language()), tokens.written(address), erased);
    }
}
