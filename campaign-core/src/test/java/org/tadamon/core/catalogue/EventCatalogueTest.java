package org.tadamon.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of events… */
class EventCatalogueTest {

    /** Written down a second time, because what is stored under a name stays stored under it. Names are only added. */
    private static final String[] EVER_STORED = {
        "account.erased",
        "account.language-chosen",
        "account.named",
        "account.opened",
        "action.called-off",
        "action.capacity-changed",
        "action.dissolved",
        "action.moved",
        "action.rescheduled",
        "action.reworded",
        "action.scheduled",
        "aftermath.happening-told",
        "aftermath.people-counted",
        "aftermath.visit-recorded",
        "aftermath.visit-struck",
        "area-map.imported",
        "area.imported",
        "attendance.cancelled",
        "attendance.checked-in",
        "attendance.confirmed",
        "attendance.erased",
        "attendance.place-given",
        "attendance.place-let-go",
        "attendance.place-offered",
        "attendance.place-taken",
        "attendance.promise-changed",
        "attendance.promised",
        "attendance.role-given",
        "letter-drive.dissolved",
        "letter-drive.ended",
        "letter-drive.revised",
        "letter-drive.started",
        "photo.destroyed",
        "photo.hidden",
        "photo.objected",
        "photo.put-back",
        "photo.shown",
        "posting.by-hand",
        "posting.in-doubt",
        "posting.ordered",
        "posting.returned",
        "posting.sent",
        "posting.taken-back",
        "campaign.ended",
        "campaign.petition-put-in",
        "campaign.petition-taken-out",
        "campaign.renamed",
        "campaign.started",
        "coalition.left",
        "coalition.partner-invited",
        "coalition.partnership-ended",
        "coalition.terms-accepted",
        "coalition.terms-changed",
        "coalition.terms-declined",
        "comment.approved",
        "comment.given",
        "comment.put-back",
        "comment.rejected",
        "comment.taken-back",
        "consent.wording-kept",
        "decision-maker.imported",
        "delivery.answered",
        "delivery.corrected",
        "delivery.recorded",
        "delivery.withdrawn",
        "export.cancelled",
        "export.downloaded",
        "export.for-nobody",
        "export.made",
        "export.made-again",
        "export.make-again-asked",
        "export.ordered",
        "holding.group-decided",
        "holding.group-gone-through",
        "holding.group-put-back",
        "holding.group-undone",
        "letter.written",
        "organisation.founded",
        "organisation.invitation-accepted",
        "organisation.invitation-made",
        "organisation.invitation-withdrawn",
        "organisation.member-left",
        "organisation.member-removed",
        "organisation.renamed",
        "organisation.roles-changed",
        "moderation.case-claimed",
        "moderation.case-dropped",
        "moderation.case-opened",
        "moderation.case-released",
        "moderation.case-reported",
        "moderation.changes-asked",
        "moderation.reports-dismissed",
        "moderation.submission-approved",
        "moderation.submission-rejected",
        "moderation.take-down-decided",
        "moderation.take-down-lifted",
        "moderation.take-down-proposed",
        "moderation.take-down-refused",
        "petition.answered",
        "petition.approved",
        "petition.changes-asked",
        "petition.closed",
        "petition.delivered",
        "petition.draft-revised",
        "petition.drafted",
        "petition.extended",
        "petition.milestone-reached",
        "petition.news-posted",
        "petition.opened",
        "petition.rejected",
        "petition.restored",
        "petition.sponsors-sought",
        "petition.submitted",
        "petition.taken-down",
        "petition.withdrawn",
        "postcode.imported",
        "retention.brought-forward",
        "retention.data-destroyed",
        "retention.hold-lifted",
        "retention.hold-placed",
        "rule.applied",
        "rule.cancelled",
        "rule.drafted",
        "rule.ended",
        "rule.gone-through",
        "rule.put-back",
        "rule.trial-ordered",
        "rule.tried",
        "rule.undone",
        "signature.confirmed",
        "signature.consent-taken-back",
        "signature.consented",
        "signature.erased",
        "signature.given",
        "signature.held",
        "signature.removed",
        "signature.restored",
        "signature.review-asked",
        "signature.visibility-changed",
        "signature.withdrawn",
        "signer-list.cancelled",
        "signer-list.forgotten",
        "signer-list.made",
        "signer-list.ordered",
        "signer-list.taken",
        "signer-list.too-short"
    };

    /** Every event of every sealed family there is, however deep. */
    private static List<Class<?>> everyEvent() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tadamon.core").stream()
                        .filter(family -> family.isInterface()
                                && family.isTopLevelClass()
                                && family.getSimpleName().endsWith("Event"))
                        .map(JavaClass::reflect)
                        .<Class<?>>flatMap(EventCatalogueTest::members)
                        .toList();
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::members)
                : Stream.of(type);
    }

    @Test
    void holdsEveryEventExactlyOnce() {
        assertThat(everyEvent()).hasSize(EVER_STORED.length).doesNotHaveDuplicates();
        assertThat(EventCatalogue.EVENTS.values()).containsExactlyInAnyOrderElementsOf(everyEvent());
    }

    @Test
    void keepsEveryNameItEverHad() {
        assertThat(EventCatalogue.EVENTS).containsOnlyKeys(EVER_STORED);
    }

    @Test
    void hasNamesOfAFeatureAndWhatHappened() {
        assertThat(EventCatalogue.EVENTS.keySet()).allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void namesTheFeatureAnEventBelongsTo() {
        EventCatalogue.EVENTS.forEach((name, event) -> {
            var feature = name.substring(0, name.indexOf('.')).replace("-", "");
            assertThat(event.getPackageName() + ".").startsWith("org.tadamon.core." + feature + ".");
        });
    }

    @Test
    void namesWhatHappenedInTheWordsOfTheEvent() {
        EventCatalogue.EVENTS.forEach((name, event) -> {
            var words = name.substring(name.indexOf('.') + 1).split("-");
            assertThat(event.getSimpleName().toLowerCase(Locale.ROOT)).contains(words);
        });
    }

    @Test
    void cannotBeChanged() {
        assertThat(EventCatalogue.EVENTS).isUnmodifiable();
    }
}
