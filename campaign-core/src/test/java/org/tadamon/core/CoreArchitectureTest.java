package org.tadamon.core;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The core… */
class CoreArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tadamon.core");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.tadamon.core");

    /** Holds for the core, and is broken by the classes planted for it, for the reason given. */
    private static void holds(ArchRule rule, String planted, String... reasons) {
        rule.check(CORE);
        isBroken(rule, planted, reasons);
    }

    private static void isBroken(ArchRule rule, String planted, String... reasons) {
        var classes = new ClassFileImporter().importPackages("org.tadamon.planted." + planted);
        assertThat(classes).as("planted classes").isNotEmpty();
        assertThat(rule.evaluate(classes).getFailureReport().toString()).contains(reasons);
    }

    @Test
    void isAllLookedAt() {
        assertThat(CORE).hasSizeGreaterThan(80);
        assertThat(TESTS).hasSizeGreaterThan(20);
        assertThat(CORE.contain(CoreArchitectureTest.class)).isFalse();
    }

    @Test
    void standsAlone() {
        holds(CoreRules.STANDS_ALONE, "outside", "org.assertj.core.api.Assertions");
    }

    @Test
    void asksNobodyForTimeOrChance() {
        holds(
                CoreRules.ASKS_NOBODY_FOR_TIME_OR_CHANCE,
                "clock",
                "Instant.now()",
                "UUID.randomUUID()",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "ThreadLocalRandom.current()");
    }

    @Test
    void hasNullMarkedInEveryPackage() {
        holds(CoreRules.EVERY_PACKAGE_IS_NULL_MARKED, "unmarked", "org.tadamon.planted.unmarked is not @NullMarked");
    }

    @Test
    void keepsWhatAFeatureDecidesToItself() {
        holds(
                CoreRules.FEATURES_SHARE_ONLY_FACTS,
                "buyer",
                "LooksIntoAggregates",
                "GivesOrders",
                "KnowsRefusals",
                "KnowsRules");
    }

    @Test
    void letsAFeatureKnowTheFactsOfAnother() {
        var classes = new ClassFileImporter().importPackages("org.tadamon.planted.buyer");
        assertThat(CoreRules.FEATURES_SHARE_ONLY_FACTS
                        .evaluate(classes)
                        .getFailureReport()
                        .toString())
                .doesNotContain("KnowsFacts");
    }

    @Test
    void letsTheCatalogueSeeEventsAndNothingElse() {
        holds(CoreRules.THE_CATALOGUE_SEES_EVENTS, "catalogue", "SellerId");
    }

    @Test
    void hasFeaturesThatDependOnEachOtherOneWayOnly() {
        slices().matching("org.tadamon.core.(*)..").should().beFreeOfCycles().check(CORE);
        isBroken(slices().matching("org.tadamon.planted.(*)..").should().beFreeOfCycles(), "", "Cycle detected");
    }

    @Test
    void hasPackagesOfTwelveFilesAtMost() {
        CoreRules.packagesHoldAtMost(12).check(CORE);
        isBroken(CoreRules.packagesHoldAtMost(2), "crowd", "org.tadamon.planted.crowd has 3 source files");
        var exactly = new ClassFileImporter().importPackages("org.tadamon.planted.crowd");
        CoreRules.packagesHoldAtMost(3).check(exactly);
    }

    @Test
    void masksWhateverHoldsAPerson() {
        holds(
                PersonalDataRules.WHAT_HOLDS_A_PERSON_MASKS_ITSELF,
                "telltale",
                "TellsOne leaves its toString",
                "TellsMany leaves its toString");
    }

    @Test
    void hasNoPersonInTheClear() {
        holds(PersonalDataRules.NO_PERSON_IN_THE_CLEAR, "signature", "InTheClear.name", "InTheClear.email");
    }

    @Test
    void skipsNoTest() {
        CoreRules.NOTHING_IS_SKIPPED.check(TESTS);
        isBroken(
                CoreRules.NOTHING_IS_SKIPPED,
                "skipped",
                "api.Disabled",
                "api.Assumptions",
                "api.condition.DisabledOnOs",
                "assertj.core.api.Assumptions");
    }
}
