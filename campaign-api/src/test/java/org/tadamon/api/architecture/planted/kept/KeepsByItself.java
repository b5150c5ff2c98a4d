package org.tadamon.api.architecture.planted.kept;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

class KeepsByItself {

    void keep(MongoDatabase database) {
        database.getCollection("own").insertOne(new Document());
    }
}
