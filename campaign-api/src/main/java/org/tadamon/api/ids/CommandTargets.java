package org.tadamon.api.ids;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Which aggregate a command is for: the one component of it that says so. Looked up once for each kind of command,
 * where Axon's own looks through all annotations of all methods with every command.
 */
public final class CommandTargets implements CommandTargetResolver {

    private final ClassValue<Method> targets = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return Arrays.stream(command.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findAny()
                    .map(CommandTargets::opened)
                    .orElseThrow(() -> new IllegalArgumentException(command + " says nothing of its aggregate"));
        }
    };

    private static Method opened(Method target) {
        target.setAccessible(true);
        return target;
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        try {
            var id = targets.get(command.getPayloadType()).invoke(command.getPayload());
            return new VersionedAggregateIdentifier(Objects.requireNonNull(id), null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
