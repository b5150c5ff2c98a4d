package org.tadamon.api.ledger.format;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.tadamon.core.catalogue.EventCatalogue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores an event under its name in the catalogue, never under its class, so classes may move; refuses what has no
 * name.
 */
public final class StableNames extends Jackson3Serializer {

    private static final Map<Class<?>, String> NAMES = EventCatalogue.EVENTS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StableNames(Jackson3Serializer.Builder builder) {
        super(builder);
    }

    /** The serializer of everything in the ledger. */
    public static StableNames serializer() {
        return new StableNames(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.addModule(new LedgerJson())
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        // without it a ReplayToken, written as one, cannot be read back
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        String name = NAMES.get(type);
        if (name == null && type.getName().startsWith("org.tadamon.")) {
            throw new IllegalStateException(type.getName() + " has no name in EventCatalogue");
        }
        return name == null ? super.typeForClass(type) : new SimpleSerializedType(name, null);
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        var type = EventCatalogue.EVENTS.get(stored.getName());
        return type == null ? super.resolveClassName(stored) : type.getName();
    }
}
