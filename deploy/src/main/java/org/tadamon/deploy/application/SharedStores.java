package org.tadamon.deploy.application;

import java.io.IOException;
import java.nio.file.Path;
import org.tadamon.api.postgres.EmbeddedServer;
import org.tadamon.deploy.bench.SharedMongo;
import org.tadamon.deploy.console.ToolFailed;

/** A PostgreSQL and a MongoDB that several nodes share, one after the other or at once. */
public final class SharedStores implements AutoCloseable {

    private final EmbeddedServer postgres;
    private final Process mongo;
    private final String mongoUri;

    /** Starts both under a folder; MongoDB keeps everything in memory, this much at most. */
    public SharedStores(Path folder, String memory) {
        postgres = EmbeddedServer.on(folder.resolve("shared"), folder.resolve("programs"));
        int port = Workplace.freePort();
        mongoUri = "mongodb://127.0.0.1:" + port + "/tadamon";
        var log = folder.resolve("mongo.log").toFile();
        var server = Launch.ofClass(SharedMongo.class.getName()).memory(memory).command();
        server.add(Integer.toString(port));
        try {
            mongo = new ProcessBuilder(server)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException impossible) {
            throw new ToolFailed("MongoDB cannot be started: " + impossible.getMessage(), impossible);
        }
    }

    /** A node on them. */
    public Launch of(Launch application) {
        return application
                .with("tadamon.postgres.url", postgres.url())
                .with("tadamon.postgres.user", postgres.user())
                .with("tadamon.postgres.password", postgres.password())
                .with("tadamon.mongo.uri", mongoUri);
    }

    /** Where MongoDB is reached, the database included. */
    public String mongoUri() {
        return mongoUri;
    }

    @Override
    public void close() {
        mongo.destroy();
        postgres.close();
    }
}
