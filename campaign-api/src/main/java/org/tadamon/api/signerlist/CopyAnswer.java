package org.tadamon.api.signerlist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.signerlist.SignerListTaking.Taken;
import org.tadamon.core.signerlist.ListFormat;

/** A copy as an answer that is kept as a file, and nowhere on the way. */
public final class CopyAnswer {

    private CopyAnswer() {}

    /** Writes it as it is made, so that a million rows need no more memory than some thousand. */
    public static void write(Taken copy, HttpServletResponse answer) throws IOException {
        var what = copy.what();
        var file = ContentDisposition.attachment()
                .filename("tadamon-" + what.mark() + "." + EnumCode.of(what.format()))
                .build();
        answer.setContentType(type(what.format()));
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        copy.writeTo(answer.getOutputStream());
    }

    private static String type(ListFormat format) {
        return switch (format) {
            case CSV -> "text/csv;charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case JSON -> "application/json";
            case PDF -> "application/pdf";
        };
    }
}
