package org.tadamon.api.ledger.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.aftermath.AftermathId;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.area.AreaImportId;
import org.tadamon.core.areamap.AreaMapImportId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.consent.WordingId;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.core.delivery.DeliveryId;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Order;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.letter.LettersId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.postcode.PostcodeImportId;
import org.tadamon.core.posting.PostingId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.ReportId;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signerlist.SignerListId;
import tools.jackson.databind.module.SimpleModule;

/** How the ledger writes values that are one thing: an id as its text, a key as {@code scope/subject}. */
final class LedgerJson extends SimpleModule {

    private static final long serialVersionUID = 1;
    private static final Class<?>[] IDS = {
        AccountId.class,
        OrganisationId.class,
        CampaignId.class,
        PartnershipId.class,
        WordingId.class,
        InvitationId.class,
        PetitionId.class,
        ActionId.class,
        AttendanceId.class,
        NewsId.class,
        EntryId.class,
        SignatureId.class,
        CommentId.class,
        CaseId.class,
        GroupId.class,
        RuleId.class,
        ExportId.class,
        DeliveryId.class,
        AftermathId.class,
        VisitId.class,
        LetterDriveId.class,
        AlbumId.class,
        PhotoId.class,
        PostingId.class,
        SignerListId.class,
        LettersId.class,
        ReportId.class,
        AreaImportId.class,
        AreaMapImportId.class,
        PostcodeImportId.class,
        DecisionMakerImportId.class
    };

    LedgerJson() {
        super("ledger");
        for (var id : IDS) {
            setMixInAnnotation(id, AsUuid.class);
        }
        setMixInAnnotation(TextVersion.class, AsHash.class);
        setMixInAnnotation(Personal.class, AsSealed.class);
        setMixInAnnotation(KeyRef.class, AsKey.class);
        setMixInAnnotation(DecisionMakersImported.class, WhatIsKnown.class);
        setMixInAnnotation(Order.class, WithWhatIsEnclosed.class);
    }

    /** What was added later is not written where it is not known: events of before stay as they were. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WhatIsKnown {}

    private interface AsUuid {
        @JsonValue
        UUID value();
    }

    private interface AsHash {
        @JsonValue
        String sha256();
    }

    /** What was ordered before anything could be enclosed is written as it always was. */
    private interface WithWhatIsEnclosed {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, CoverLetter> letters();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<CommentId> reasons();
    }

    private abstract static class AsKey {
        @JsonCreator
        static KeyRef parse(@SuppressWarnings("unused") String text) {
            throw new AssertionError("a description of KeyRef, never called");
        }

        @JsonValue
        @Override
        public abstract String toString();
    }

    private interface AsSealed {
        @JsonProperty("v")
        int version();

        @JsonProperty("k")
        KeyRef key();

        @JsonProperty("p")
        String purpose();

        @JsonProperty("c")
        String sealed();
    }
}
