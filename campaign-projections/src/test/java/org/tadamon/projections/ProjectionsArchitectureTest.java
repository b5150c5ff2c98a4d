package org.tadamon.projections;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The read models… */
class ProjectionsArchitectureTest {

    private static final JavaClasses PROJECTIONS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tadamon.projections");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.tadamon.projections");

    /** Holds for the read models, and is broken by the classes planted for it, for the reasons given. */
    private static void holds(ArchRule rule, String planted, String... reasons) {
        rule.check(PROJECTIONS);
        isBroken(rule, planted, reasons);
    }

    private static void isBroken(ArchRule rule, String planted, String... reasons) {
        assertThat(reportOf(rule, planted)).contains(reasons);
    }

    private static String reportOf(ArchRule rule, String planted) {
        var classes = new ClassFileImporter().importPackages("org.tadamon.planted." + planted);
        assertThat(classes).as("planted classes").isNotEmpty();
        return rule.evaluate(classes).getFailureReport().toString();
    }

    @Test
    void areAllLookedAt() {
        assertThat(PROJECTIONS).hasSizeGreaterThan(50);
        assertThat(TESTS).hasSizeGreaterThan(20);
        assertThat(PROJECTIONS.contain(ProjectionsArchitectureTest.class)).isFalse();
    }

    @Test
    void standOnEventsAndTheDriverOfMongoDbAlone() {
        holds(
                ProjectionRules.STAND_ON_EVENTS_AND_MONGODB,
                "outside",
                "org.assertj.core.api.Assertions",
                "org.axonframework.commandhandling.gateway.CommandGateway");
    }

    @Test
    void knowNothingOfEachOther() {
        holds(ProjectionRules.VIEWS_KNOW_NOTHING_OF_EACH_OTHER, "oneview", "otherview.OtherLine");
        assertThat(reportOf(ProjectionRules.VIEWS_KNOW_NOTHING_OF_EACH_OTHER, "oneview"))
                .doesNotContain("WriteBatch", "Folded", "PetitionId");
    }

    @Test
    void seeWhatHasHappenedAndNothingElseOfTheCore() {
        holds(
                ProjectionRules.SEE_FACTS_ONLY,
                "beyondfacts",
                "core.petition.Petition>",
                "LifeCommand$ClosePetition",
                "PetitionProblem",
                "CommandRefused");
        assertThat(reportOf(ProjectionRules.SEE_FACTS_ONLY, "oneview")).doesNotContain("PetitionClosed", "PetitionId");
    }

    @Test
    void haveNullMarkedInEveryPackage() {
        holds(ProjectionRules.EVERY_PACKAGE_IS_NULL_MARKED, "unmarked", "planted.unmarked is not @NullMarked");
    }

    @Test
    void haveTwelveFilesAPackageAtMost() {
        ProjectionRules.packagesHoldAtMost(12).check(PROJECTIONS);
        isBroken(ProjectionRules.packagesHoldAtMost(2), "crowd", "org.tadamon.planted.crowd has 3 files");
        assertThat(reportOf(ProjectionRules.packagesHoldAtMost(3), "crowd")).doesNotContain("has 3 files");
    }

    @Test
    void canBeBuiltAnew() {
        holds(ProjectionRules.CAN_BE_BUILT_ANEW, "unresettable", "NeverEmptiedProjection cannot be emptied");
    }

    @Test
    void askNobodyForTimeOrChance() {
        holds(
                ProjectionRules.ASK_NOBODY_FOR_TIME_OR_CHANCE,
                "clock",
                "Instant.now()",
                "UUID.randomUUID()",
                "System.currentTimeMillis()",
                "Date.<init>()",
                "Clock.systemUTC()");
    }

    @Test
    void maskWhateverHoldsAPerson() {
        holds(
                MaskingRule.WHAT_HOLDS_A_PERSON_MASKS_ITSELF,
                "telltale",
                "TellsOne leaves its toString",
                "TellsMany leaves its toString");
    }

    @Test
    void skipNoTest() {
        ProjectionRules.NOTHING_IS_SKIPPED.check(TESTS);
        isBroken(
                ProjectionRules.NOTHING_IS_SKIPPED,
                "skipped",
                "api.Disabled",
                "api.Assumptions",
                "api.condition.DisabledOnOs",
                "assertj.core.api.Assumptions");
    }
}
