package org.tadamon.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tadamon.core.area.AreaImportId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.organisation.InvitationId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.report.ReportId;
import org.tadamon.core.retention.RetentionId;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.signature.SignatureId;

/** An id… */
class IdsTest {

    private static final String TEXT = "00000000-0000-4000-8000-00000000abcd";
    private static final UUID VALUE = UUID.fromString(TEXT);

    @Test
    void isWrittenAsTheLedgerKeysIt() {
        assertThat(new PetitionId(VALUE)).hasToString(TEXT);
        assertThat(new SignatureId(VALUE)).hasToString(TEXT);
        assertThat(new AreaImportId(VALUE)).hasToString(TEXT);
        assertThat(new DecisionMakerImportId(VALUE)).hasToString(TEXT);
        assertThat(new NewsId(VALUE)).hasToString(TEXT);
        assertThat(new OrganisationId(VALUE)).hasToString(TEXT);
        assertThat(new InvitationId(VALUE)).hasToString(TEXT);
        assertThat(new EntryId(VALUE)).hasToString(TEXT);
        assertThat(new CaseId(VALUE)).hasToString(TEXT);
        assertThat(new ReportId(VALUE)).hasToString(TEXT);
        assertThat(new RetentionId(VALUE)).hasToString(TEXT);
        assertThat(new GroupId(VALUE)).hasToString(TEXT);
        assertThat(new RuleId(VALUE)).hasToString(TEXT);
        assertThat(new CommentId(VALUE)).hasToString(TEXT);
        assertThat(new AlbumId(VALUE)).hasToString(TEXT);
        assertThat(new PhotoId(VALUE)).hasToString(TEXT);
    }

    @Test
    void isReadFromWhatItWrote() {
        assertThat(PetitionId.of(TEXT)).isEqualTo(new PetitionId(VALUE));
        assertThat(SignatureId.of(TEXT)).isEqualTo(new SignatureId(VALUE));
        assertThat(OrganisationId.of(TEXT)).isEqualTo(new OrganisationId(VALUE));
        assertThat(InvitationId.of(TEXT)).isEqualTo(new InvitationId(VALUE));
        assertThat(CaseId.of(TEXT)).isEqualTo(new CaseId(VALUE));
        assertThat(ReportId.of(TEXT)).isEqualTo(new ReportId(VALUE));
        assertThat(RetentionId.of(TEXT)).isEqualTo(new RetentionId(VALUE));
        assertThat(GroupId.of(TEXT)).isEqualTo(new GroupId(VALUE));
        assertThat(RuleId.of(TEXT)).isEqualTo(new RuleId(VALUE));
        assertThat(CommentId.of(TEXT)).isEqualTo(new CommentId(VALUE));
        assertThat(PhotoId.of(TEXT)).isEqualTo(new PhotoId(VALUE));
    }
}
