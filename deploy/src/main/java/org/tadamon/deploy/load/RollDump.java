package org.tadamon.deploy.load;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All of the roll, read in order by a cursor and written as it lies sealed: what a list cannot be faster than. */
final class RollDump {

    private RollDump() {}

    /** How long that takes. */
    static double seconds(String mongoUri, long signers, Scoreboard scoreboard) {
        long began = System.nanoTime();
        long rows = 0;
        try (var client = MongoClients.create(mongoUri);
                var out = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            for (var each : client.getDatabase("tadamon")
                    .getCollection("signer-roll")
                    .find()
                    .sort(Sorts.ascending("position"))
                    .batchSize(2_000)) {
                out.write(each.getString("area") + "," + each.getEmbedded(List.of("name", "c"), "") + "\n");
                rows++;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        scoreboard.counted("rows of the roll", signers, rows);
        scoreboard.told("roll dumped by a cursor, sealed", rows / seconds, "/s");
        return seconds;
    }
}
