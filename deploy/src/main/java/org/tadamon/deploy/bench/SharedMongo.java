package org.tadamon.deploy.bench;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import org.tadamon.api.mongo.KeyedBackend;

/** The MongoDB the application has inside, in a process of its own: what nodes share does not lie in their heap. */
public final class SharedMongo {

    private SharedMongo() {}

    /** Starts it on this port, and ends with its standard input. */
    public static void main(String[] args) throws IOException {
        var server = new MongoServer(new KeyedBackend());
        server.bind("127.0.0.1", Integer.parseInt(args[0]));
        while (System.in.read() >= 0) {} // until whoever started it ends
        server.shutdownNow();
    }
}
