package org.tadamon.api.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.tadamon.api.export.ExportTaking.Taken;
import org.tadamon.core.export.ExportId;

/** Packages as an answer that is kept as a file, and nowhere on the way. */
public final class ZipAnswer {

    private ZipAnswer() {}

    /** Writes them as they are made, so that many need no more memory than one. */
    public static void write(ExportId id, Taken zip, HttpServletResponse answer) throws IOException {
        var file = ContentDisposition.attachment()
                .filename("tadamon-" + id + ".zip")
                .build();
        answer.setContentType("application/zip");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        zip.writeTo(answer.getOutputStream());
    }
}
