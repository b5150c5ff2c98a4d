package org.tadamon.projections;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.NullMarked;
import org.tadamon.core.refusal.Problem;

/** How read models are built. Each rule is also shown to fail, on classes planted for it. */
final class ProjectionRules {

    private static final Set<String> SHARED = Set.of("batch", "folding", "publishing");

    static final ArchRule STAND_ON_EVENTS_AND_MONGODB = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.axonframework.eventhandling..",
                    "org.axonframework.messaging..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.jspecify..",
                    "org.tadamon.core..",
                    "org.tadamon.projections..")
            .because("they follow what has happened, give no orders and run without a container");

    static final ArchRule VIEWS_KNOW_NOTHING_OF_EACH_OTHER = classes()
            .should(dependingOnlyOn("itself, batch, folding and publishing", ProjectionRules::isOfAnotherView))
            .because("each is dropped and built anew by itself");

    static final ArchRule SEE_FACTS_ONLY = classes()
            .should(dependingOnlyOn("events, ids and values of the core", ProjectionRules::isMoreThanAFact))
            .because("who decides, how, and what is refused is nothing that has happened");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(checking(
                    "live in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                            ? Optional.empty()
                            : Optional.of(type.getPackageName() + " is not @NullMarked")));

    static final ArchRule CAN_BE_BUILT_ANEW = classes()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .should(checking(
                    "have a @ResetHandler",
                    type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(ResetHandler.class))
                            ? Optional.empty()
                            : Optional.of(type.getName() + " cannot be emptied")))
            .because("what is built anew on what is there is counted twice");

    static final ArchRule ASK_NOBODY_FOR_TIME_OR_CHANCE = noClasses()
            .should()
            .accessTargetWhere(describe("tells the time or rolls dice", ProjectionRules::isTimeOrChance))
            .because("a history must come out the same from every replay");

    static final ArchRule NOTHING_IS_SKIPPED = noClasses()
            .should()
            .dependOnClassesThat(describe("skip a test", ProjectionRules::skips))
            .because("a test that does not run is a test that has failed");

    private ProjectionRules() {}

    static ArchRule packagesHoldAtMost(int files) {
        return classes().should(checking("live in a package of at most " + files + " source files", type -> {
            long size = type.getPackage().getClasses().stream()
                    .flatMap(each -> each.getSource().flatMap(Source::getFileName).stream())
                    .distinct()
                    .count();
            return size <= files ? Optional.empty() : Optional.of(type.getPackageName() + " has " + size + " files");
        }));
    }

    private static boolean isOfAnotherView(Dependency dependency) {
        var to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return to.startsWith("org.tadamon.")
                && !to.startsWith("org.tadamon.core.")
                && !to.equals(dependency.getOriginClass().getPackageName())
                && !SHARED.contains(to.substring(to.lastIndexOf('.') + 1));
    }

    private static boolean isMoreThanAFact(Dependency dependency) {
        var type = dependency.getTargetClass().getBaseComponentType();
        var family = type.getEnclosingClass().orElse(type);
        boolean fact = family.isInterface() && family.getSimpleName().endsWith("Event")
                || (type.isRecord() || type.isEnum())
                        && !type.isAssignableTo(Problem.class)
                        && !family.getSimpleName().endsWith("Command")
                        && !type.isAnnotatedWith(AggregateRoot.class);
        return type.getPackageName().startsWith("org.tadamon.core.") && !fact;
    }

    private static boolean isTimeOrChance(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.")
                        && Set.of("now", "systemUTC", "systemDefaultZone").contains(name)
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.endsWith("Random")
                || owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()");
    }

    /** Names, so that the rule does not itself depend on what it refuses. */
    private static boolean skips(JavaClass type) {
        return type.getPackageName().equals("org.junit.jupiter.api.condition")
                || Set.of("Disabled", "Assumptions", "WithAssumptions", "TestAbortedException", "Ignore", "Assume")
                        .contains(type.getSimpleName());
    }

    private static ArchCondition<JavaClass> dependingOnlyOn(String what, Predicate<Dependency> wrong) {
        return checking("depend only on " + what, type -> {
            var found = type.getDirectDependenciesFromSelf().stream()
                    .filter(wrong)
                    .map(Dependency::getDescription)
                    .sorted()
                    .collect(Collectors.joining("; "));
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        });
    }

    /** A condition told by what is wrong with a class, if anything. */
    static ArchCondition<JavaClass> checking(String what, Function<JavaClass, Optional<String>> wrong) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                wrong.apply(type).ifPresent(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
