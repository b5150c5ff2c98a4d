package org.tadamon.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
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
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.NullMarked;
import org.tadamon.core.refusal.Problem;

/** How the core is built. Each rule is also shown to fail, on classes planted for it. */
final class CoreRules {

    static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.axonframework..", "org.jspecify..", "org.tadamon.core..")
            .because("the core runs without a framework for the web, a database or a container");

    static final ArchRule ASKS_NOBODY_FOR_TIME_OR_CHANCE = noClasses()
            .should()
            .accessTargetWhere(describe("tells the time or rolls dice", CoreRules::isTimeOrChance))
            .because("clock and ids come from outside, so that a history replays as it was");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(checking(
                    "live in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                            ? Optional.empty()
                            : Optional.of(type.getPackageName() + " is not @NullMarked")))
            .because("then \"must not be null\" is never written");

    static final ArchRule FEATURES_SHARE_ONLY_FACTS = classes()
            .should(dependingOnlyOn("ids, values and events of other features", CoreRules::mayBeSharedWith))
            .because("what a feature decides, and how, is nobody else's business");

    static final ArchRule THE_CATALOGUE_SEES_EVENTS = classes()
            .that()
            .resideInAPackage("..catalogue")
            .should(dependingOnlyOn("events", dependency -> isPartOf(dependency.getTargetClass(), "Event")))
            .because("it names what has happened and knows nothing else");

    static final ArchRule NOTHING_IS_SKIPPED = noClasses()
            .should()
            .dependOnClassesThat(describe("skip a test", CoreRules::skips))
            .because("a test that does not run is a test that has failed");

    private CoreRules() {}

    static ArchRule packagesHoldAtMost(int files) {
        return classes()
                .should(checking("live in a package of at most " + files + " source files", type -> {
                    long size = sourceFilesOf(type.getPackage());
                    return size <= files
                            ? Optional.empty()
                            : Optional.of(type.getPackageName() + " has " + size + " source files");
                }))
                .because("a feature that wants more is two features");
    }

    private static long sourceFilesOf(JavaPackage aPackage) {
        return aPackage.getClasses().stream()
                .flatMap(type -> type.getSource().flatMap(Source::getFileName).stream())
                .distinct()
                .count();
    }

    private static boolean isTimeOrChance(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.")
                        && Set.of("now", "systemUTC", "systemDefaultZone", "system")
                                .contains(name)
                || owner.equals("java.time.Clock") && name.startsWith("tick")
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.Math") && name.equals("random")
                || owner.endsWith("Random") && name.equals("<init>")
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }

    /** Names, so that the rule does not itself depend on what it refuses. */
    private static boolean skips(JavaClass type) {
        return type.getPackageName().equals("org.junit.jupiter.api.condition")
                || Set.of("Disabled", "Assumptions", "WithAssumptions", "TestAbortedException", "Ignore", "Assume")
                        .contains(type.getSimpleName());
    }

    private static boolean mayBeSharedWith(Dependency dependency) {
        var type = dependency.getTargetClass().getBaseComponentType();
        return isPartOf(type, "Event")
                || (type.isRecord() || type.isEnum())
                        && !type.isAssignableTo(Problem.class)
                        && !isPartOf(type, "Command")
                        && !type.isAnnotatedWith(AggregateRoot.class);
    }

    /** Whether it is one of the family in the file of that name, or the family itself. */
    private static boolean isPartOf(JavaClass type, String family) {
        var outermost = type.getEnclosingClass().orElse(type);
        return outermost.isInterface() && outermost.getSimpleName().endsWith(family);
    }

    private static boolean leadsToAnotherFeature(Dependency dependency) {
        var from = featureOf(dependency.getOriginClass().getPackageName());
        var to = featureOf(dependency.getTargetClass().getBaseComponentType().getPackageName());
        return to.startsWith("org.tadamon.")
                && !to.equals(from)
                && !to.endsWith(".refusal")
                && !to.endsWith(".privacy");
    }

    /** A feature may have packages within its own. */
    private static String featureOf(String aPackage) {
        return Stream.of(aPackage.split("\\.")).limit(4).collect(Collectors.joining("."));
    }

    private static ArchCondition<JavaClass> dependingOnlyOn(String what, Predicate<Dependency> allowed) {
        return checking("depend only on " + what, type -> {
            var wrong = type.getDirectDependenciesFromSelf().stream()
                    .filter(CoreRules::leadsToAnotherFeature)
                    .filter(allowed.negate())
                    .map(Dependency::getDescription)
                    .sorted()
                    .collect(Collectors.joining("; "));
            return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
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
