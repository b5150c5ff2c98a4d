package org.tadamon.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentCommand.DecideComment;
import org.tadamon.core.comment.CommentCommand.EndComment;
import org.tadamon.core.comment.CommentCommand.GiveComment;
import org.tadamon.core.comment.CommentCommand.TakeCommentBack;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentProblem.Changed;
import org.tadamon.core.comment.CommentProblem.Empty;
import org.tadamon.core.comment.CommentProblem.Gone;
import org.tadamon.core.comment.CommentProblem.Malformed;
import org.tadamon.core.comment.CommentProblem.TooLong;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureId;

/** Why somebody signs… */
class CommentTest {

    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final SignatureId SIGNATURE = SignatureId.of("00000000-0000-4000-8000-00000000000a");
    private static final CommentId ID = CommentId.of(SIGNATURE);
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private static final CommentGiven GIVEN = given(1, "one");
    private static final CommentGiven AGAIN = given(2, "other");
    private static final CommentTakenBack BACK = new CommentTakenBack(ID, PETITION, SIGNATURE);
    private static final CommentApproved APPROVED = new CommentApproved(ID, PETITION, SIGNATURE, 1, "", BY);
    private static final CommentRejected REJECTED = new CommentRejected(ID, PETITION, SIGNATURE, 1, "hate", "", BY);
    private static final CommentPutBack PUT_BACK = new CommentPutBack(ID, PETITION, SIGNATURE, 1, "Too hasty", BY);

    private static final Verdict APPROVE = new Verdict.Approve("");
    private static final Verdict REJECT = new Verdict.Reject("hate", "");
    private static final Verdict PUT_IT_BACK = new Verdict.PutBack("Too hasty");

    private static Personal words(String sealed) {
        return new Personal(
                Personal.VERSION, new KeyRef(PETITION.value(), SIGNATURE.value()), "signer.comment", sealed);
    }

    private static CommentGiven given(int number, String sealed) {
        return new CommentGiven(ID, PETITION, SIGNATURE, number, words(sealed));
    }

    private static FixtureConfiguration<Comment> fixture() {
        return new AggregateTestFixture<>(Comment.class);
    }

    private static TestExecutor<Comment> comment(CommentEvent... history) {
        return fixture().given(List.of(history));
    }

    private static GiveComment give(String sealed) {
        return new GiveComment(ID, PETITION, SIGNATURE, words(sealed));
    }

    private static DecideComment decide(Verdict verdict) {
        return new DecideComment(ID, 1, verdict, BY);
    }

    private static void refuses(TestExecutor<Comment> comment, CommentCommand command, CommentProblem... problems) {
        comment.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<Comment> comment, CommentCommand command) {
        comment.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isOneForEachSignatureAndTellsNotWhich() {
        assertThat(CommentId.of(SIGNATURE)).isEqualTo(CommentId.of(SignatureId.of(SIGNATURE.toString())));
        assertThat(ID.toString()).isNotEqualTo(SIGNATURE.toString());
    }

    @Test
    void isGivenAndGivenOtherwiseAndReadEachTime() {
        comment().when(give("one")).expectEvents(GIVEN);
        comment(GIVEN).when(give("other")).expectEvents(AGAIN);
        comment(GIVEN, APPROVED, AGAIN)
                .when(new DecideComment(ID, 2, APPROVE, BY))
                .expectEvents(new CommentApproved(ID, PETITION, SIGNATURE, 2, "", BY));
    }

    @Test
    void isTakenBackOnceAndMayBeGivenAnew() {
        comment(GIVEN, APPROVED).when(new TakeCommentBack(ID)).expectEvents(BACK);
        ignores(comment(GIVEN, BACK), new TakeCommentBack(ID));
        comment(GIVEN, BACK).when(give("other")).expectEvents(AGAIN);
    }

    @Test
    void endsWithItsSignature() {
        fixture()
                .givenCurrentTime(AT)
                .andGiven(GIVEN)
                .when(new EndComment(ID, AT))
                .expectEvents(BACK);
        ignores(fixture().givenCurrentTime(AT).andGiven(GIVEN, BACK), new EndComment(ID, AT));
    }

    @Test
    void staysWhenItWasGivenSinceItsSignatureWasWithdrawn() {
        ignores(fixture().givenCurrentTime(AT).andGiven(GIVEN), new EndComment(ID, AT.minusMillis(1)));
    }

    @Test
    void isApprovedOrRejectedOnceAndEitherCanBeTurnedRound() {
        comment(GIVEN).when(decide(APPROVE)).expectEvents(APPROVED);
        ignores(comment(GIVEN, APPROVED), decide(APPROVE));
        comment(GIVEN).when(decide(REJECT)).expectEvents(REJECTED);
        ignores(comment(GIVEN, REJECTED), decide(REJECT));
        comment(GIVEN, APPROVED).when(decide(REJECT)).expectEvents(REJECTED);
        comment(GIVEN, REJECTED).when(decide(APPROVE)).expectEvents(APPROVED);
    }

    @Test
    void waitsAgainOnceADecisionIsTakenBack() {
        comment(GIVEN, REJECTED).when(decide(PUT_IT_BACK)).expectEvents(PUT_BACK);
        ignores(comment(GIVEN, REJECTED, PUT_BACK), decide(PUT_IT_BACK));
        comment(GIVEN, REJECTED, PUT_BACK).when(decide(REJECT)).expectEvents(REJECTED);
    }

    @Test
    void isNotDecidedOnUnseenNorOnceItIsGone() {
        refuses(comment(GIVEN, AGAIN), decide(APPROVE), new Changed());
        refuses(comment(GIVEN, BACK), decide(APPROVE), new Gone());
    }

    @Test
    void isDecidedOnWithWhatMustBeSaid() {
        refuses(comment(GIVEN), decide(new Verdict.Reject("", "")), new Empty("reasonCode"));
        refuses(
                comment(GIVEN),
                decide(new Verdict.Reject("Not a code", "n".repeat(501))),
                new Malformed("reasonCode"),
                new TooLong("note", 500L));
        refuses(comment(GIVEN, APPROVED), decide(new Verdict.PutBack(" ")), new Empty("note"));
        refuses(comment(GIVEN), decide(new Verdict.Approve("\u0007")), new Malformed("note"));
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(GIVEN.toString() + give("one")).doesNotContain("one", SIGNATURE.toString());
    }
}
