package org.tadamon.projections.rehearsal;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The way to a database on which writing goes wrong when it is told to; reading never does. */
public final class Faults {

    /** What goes wrong with one write. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** It is lost before it is written. */
        BEFORE,
        /** The first half of it is written, then the way is lost. */
        HALFWAY,
        /** It is written, and nobody learns of it. */
        AFTER
    }

    private Faults() {}

    /** A moment in which something happens elsewhere. */
    public interface Pause {
        /** Returns when it is over. */
        void take() throws InterruptedException;
    }

    /** The same database; each write asks what is to go wrong with it. */
    public static MongoDatabase between(MongoDatabase database, Supplier<Fault> faults) {
        return writing(database, (changes, write) -> {
            var fault = faults.get();
            if (fault == Fault.BEFORE) {
                throw new MongoException("lost before it was written");
            }
            if (fault == Fault.NONE) {
                return write.of(changes);
            }
            try {
                write.of(fault == Fault.HALFWAY ? changes.subList(0, (changes.size() + 1) / 2) : changes);
            } catch (MongoException refused) {
                throw new MongoException("lost after some of it was refused", refused);
            }
            throw new MongoException("lost after it was written");
        });
    }

    /** The same database; its first write takes a pause, just before it or just after. */
    public static MongoDatabase pausing(MongoDatabase database, boolean before, Pause pause) {
        var first = new AtomicBoolean(true);
        return writing(database, (changes, write) -> {
            boolean pauses = first.getAndSet(false);
            if (pauses && before) {
                pause.take();
            }
            var result = write.of(changes);
            if (pauses && !before) {
                pause.take();
            }
            return result;
        });
    }

    private interface Writing {
        Object around(List<?> changes, Write write) throws Throwable;
    }

    private interface Write {
        Object of(List<?> changes) throws Throwable;
    }

    private static MongoDatabase writing(MongoDatabase database, Writing writing) {
        return proxy(MongoDatabase.class, database, (_, method, arguments) -> {
            var result = call(() -> method.invoke(database, arguments));
            return method.getName().equals("getCollection") && result instanceof MongoCollection<?> collection
                    ? writing(collection, writing)
                    : result;
        });
    }

    private static MongoCollection<?> writing(MongoCollection<?> collection, Writing writing) {
        return proxy(MongoCollection.class, collection, (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "bulkWrite" ->
                writing.around(
                        (List<?>) arguments[0],
                        changes -> call(() -> method.invoke(collection, with(changes, arguments))));
            default -> call(() -> method.invoke(collection, arguments));
        });
    }

    private static Object[] with(List<?> changes, Object[] arguments) {
        var passed = arguments.clone();
        passed[0] = changes;
        return passed;
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Object real, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(real.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }
}
