package org.tadamon.api.photo;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tadamon.api.photo.picture.Photographs;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Api.Answer;

/** What organisers send when they show photos. */
public final class Albums {

    private static final String BETWEEN = "between-the-parts-of-a-form";

    private Albums() {}

    /** What a form says of a photo; what is given replaces what it would have, an empty text leaves it out. */
    public static Map<String, String> fields(Map<String, String> instead) {
        var fields = new HashMap<>(
                Map.of("description.en", "Banners under the clock tower", "consent", "nobody-can-be-recognised"));
        fields.putAll(instead);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Shows a photo of a telephone. */
    static Answer show(Api api, String action, Map<String, String> instead, String key) {
        return show(api, action, Photographs.ofTelephone(400, 200, 1), instead, key);
    }

    static Answer show(Api api, String action, byte[] file, Map<String, String> instead, String key) {
        return api.send(api.organiser(api.request(action + "/photos"))
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(BodyPublishers.ofByteArray(form(fields(instead), file))));
    }

    private static byte[] form(Map<String, String> fields, byte[] file) {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> form.writeBytes(
                ("--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        form.writeBytes(("--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
