package org.tadamon.api.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The application… */
class ApiArchitectureTest {

    private static final String PLANTED = "org.tadamon.api.architecture.planted";

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tadamon.api");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/architecture/planted/"))
            .importPackages("org.tadamon.api");

    /** Holds for the application, and is broken by the classes planted for it, for the reasons given. */
    private static void holds(ArchRule rule, String planted, String... reasons) {
        rule.check(API);
        isBroken(rule, planted, reasons);
    }

    private static void isBroken(ArchRule rule, String planted, String... reasons) {
        assertThat(reportOf(rule, planted)).contains(reasons);
    }

    private static String reportOf(ArchRule rule, String planted) {
        var classes = new ClassFileImporter().importPackages(PLANTED + planted);
        assertThat(classes).as("planted classes").isNotEmpty();
        return rule.evaluate(classes).getFailureReport().toString();
    }

    @Test
    void isAllLookedAt() {
        assertThat(API).hasSizeGreaterThan(150);
        assertThat(TESTS).hasSizeGreaterThan(10);
        assertThat(API.contain(ApiArchitectureTest.class)).isFalse();
    }

    @Test
    void touchesMongoDbOnlyWhereItIsWired() {
        holds(ApiRules.MONGODB_IS_WIRED_ONLY, ".kept", "com.mongodb.client.MongoDatabase", "org.bson.Document");
    }

    @Test
    void givesConnectionsBack() {
        holds(ApiRules.QUERIES_GIVE_THEIR_CONNECTION_BACK, ".open", "MappedQuerySpec.stream()");
    }

    @Test
    void knowsAggregatesOnlyWhereTheyAreWired() {
        holds(ApiRules.AGGREGATES_ARE_WIRED_ONLY, ".deciding", "org.tadamon.core.petition.Petition");
    }

    @Test
    void showsNothingThatNoViewDecidedToShow() {
        holds(ApiRules.CONTROLLERS_ASK_VIEWS, ".asking", "SignatureCountQueries", "SignerRollProjection");
        assertThat(reportOf(ApiRules.CONTROLLERS_ASK_VIEWS, ".asking")).doesNotContain("CountsViews");
    }

    @Test
    void readsTheTimeFromItsClock() {
        holds(
                ApiRules.TIME_COMES_FROM_THE_CLOCK,
                ".clock",
                "Instant.now()",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "Date.<init>()");
        assertThat(reportOf(ApiRules.TIME_COMES_FROM_THE_CLOCK, ".clock")).doesNotContain("LocalDate.now", "nanoTime");
    }

    @Test
    void writesNoLogWherePeopleAreSeen() {
        holds(ApiRules.WHO_SEES_PEOPLE_WRITES_NO_LOG, ".logging", "org.slf4j.Logger", "System.out", "System.err");
        assertThat(reportOf(ApiRules.WHO_SEES_PEOPLE_WRITES_NO_LOG, ".logging")).doesNotContain("SeesNobody");
    }

    @Test
    void masksWhateverHoldsAnAddressOrASecret() {
        holds(
                MaskingRule.WHAT_HOLDS_A_PERSON_OR_A_SECRET_MASKS_ITSELF,
                ".telltale",
                "TellsAddress leaves its toString",
                "TellsSecret leaves its toString");
        assertThat(reportOf(MaskingRule.WHAT_HOLDS_A_PERSON_OR_A_SECRET_MASKS_ITSELF, ".telltale"))
                .doesNotContain("Discreet");
    }

    @Test
    void hasPackagesThatDependOnEachOtherOneWayOnly() {
        ApiRules.withoutKnownCircles(
                        slices().matching("org.tadamon.api.(**)").should().beFreeOfCycles())
                .check(API);
        isBroken(slices().matching(PLANTED + ".(**)").should().beFreeOfCycles(), "", "Cycle detected");
    }

    @Test
    void hasNullMarkedInEveryPackage() {
        holds(ApiRules.EVERY_PACKAGE_IS_NULL_MARKED, ".unmarked", "planted.unmarked is not @NullMarked");
    }

    @Test
    void hasPackagesOfTwelveFilesAtMost() {
        ApiRules.packagesHoldAtMost(12).check(API);
        isBroken(ApiRules.packagesHoldAtMost(2), ".telltale", "planted.telltale has 3 files");
    }

    @Test
    void skipsNoTest() {
        ApiRules.NOTHING_IS_SKIPPED.check(TESTS);
        isBroken(ApiRules.NOTHING_IS_SKIPPED, ".skipped", "api.Disabled", "api.Assumptions", "condition.DisabledOnOs");
    }
}
