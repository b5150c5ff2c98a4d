package org.tadamon.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** How the application is built. */
final class ApiRules {

    static final ArchRule MONGODB_IS_WIRED_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("org.tadamon.api.wiring..", "org.tadamon.api.mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "de.bwaldvogel..")
            .because("read models are asked by their queries, and nothing else is kept there");

    static final ArchRule AGGREGATES_ARE_WIRED_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("org.tadamon.api.wiring")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(AggregateRoot.class)
            .because("what is to be done is asked by a command, and the aggregate decides");

    static final ArchRule CONTROLLERS_ASK_VIEWS = noClasses()
            .that(describe("are controllers", ApiRules::isController))
            .should()
            .dependOnClassesThat(describe(
                    "read or write MongoDB",
                    type -> type.getPackageName().startsWith("org.tadamon.projections.")
                            && (type.getSimpleName().endsWith("Queries")
                                    || type.getSimpleName().endsWith("Projection"))))
            .because("what may be shown is decided by a view, once for pages and programs");

    static final ArchRule QUERIES_GIVE_THEIR_CONNECTION_BACK = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream nobody closes keeps its connection; list() does not");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("..petition", "..signature", "..signaturecount", "..planted.clock")
            .should()
            .accessTargetWhere(describe("tells the time without a Clock", ApiRules::tellsTheTime))
            .because(
                    "whether a petition is open, and what of a count is published, must be the same wherever it is asked");

    static final ArchRule WHO_SEES_PEOPLE_WRITES_NO_LOG = noClasses()
            .that(describe("see a person", ApiRules::seesAPerson))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is never near a log is never in it");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(checking(
                    "live in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                            ? Optional.empty()
                            : Optional.of(type.getPackageName() + " is not @NullMarked")));

    static final ArchRule NOTHING_IS_SKIPPED = noClasses()
            .should()
            .dependOnClassesThat(describe("skip a test", ApiRules::skips))
            .because("a test that does not run is a test that has failed");

    private static final Set<String> PEOPLE = Set.of(
            "Personal",
            "Signer",
            "SignerLine",
            "SignatureForm",
            "SignatureInput",
            "EmailAddress",
            "MailOrder",
            "ReportForm",
            "ReportInput",
            "ReportLine",
            "Reported",
            "Letter",
            "CommentLine",
            "OwnComment",
            "ShownComment",
            "RollLine",
            "RollRow",
            "Row",
            "RowSheet");

    private ApiRules() {}

    static ArchRule packagesHoldAtMost(int files) {
        return classes().should(checking("live in a package of at most " + files + " source files", type -> {
            long size = type.getPackage().getClasses().stream()
                    .flatMap(each -> each.getSource().flatMap(Source::getFileName).stream())
                    .distinct()
                    .count();
            return size <= files ? Optional.empty() : Optional.of(type.getPackageName() + " has " + size + " files");
        }));
    }

    /** The petitions' list tells their counts too. */
    static ArchRule withoutKnownCircles(SliceRule rule) {
        return rule.ignoreDependency(
                simpleName("PublishedPetitionController"), resideInAPackage("org.tadamon.api.signaturecount"));
    }

    private static boolean isController(JavaClass type) {
        return type.getSimpleName().endsWith("Controller") || type.isMetaAnnotatedWith(Controller.class);
    }

    /** A stopwatch tells no time. */
    private static boolean tellsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var name = access.getTarget().getName();
        boolean asksAClock = access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(member -> ((JavaCodeUnit) member)
                        .getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class)))
                .orElse(false);
        return owner.startsWith("java.time.") && name.equals("now") && !asksAClock
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static boolean seesAPerson(JavaClass type) {
        return PEOPLE.contains(type.getSimpleName())
                || type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .anyMatch(seen -> seen.getPackageName().startsWith("org.tadamon.")
                                && PEOPLE.contains(seen.getSimpleName()));
    }

    /** Names, so that the rule does not itself depend on what it refuses. */
    private static boolean skips(JavaClass type) {
        return type.getPackageName().equals("org.junit.jupiter.api.condition")
                || Set.of("Disabled", "Assumptions", "WithAssumptions", "TestAbortedException", "Ignore", "Assume")
                        .contains(type.getSimpleName());
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
