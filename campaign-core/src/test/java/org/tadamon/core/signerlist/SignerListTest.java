package org.tadamon.core.signerlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signerlist.SignerListCommand.CancelList;
import org.tadamon.core.signerlist.SignerListCommand.ForgetList;
import org.tadamon.core.signerlist.SignerListCommand.NoteListMade;
import org.tadamon.core.signerlist.SignerListCommand.NoteListTooShort;
import org.tadamon.core.signerlist.SignerListCommand.OrderList;
import org.tadamon.core.signerlist.SignerListCommand.TakeList;
import org.tadamon.core.signerlist.SignerListEvent.ListCancelled;
import org.tadamon.core.signerlist.SignerListEvent.ListForgotten;
import org.tadamon.core.signerlist.SignerListEvent.ListMade;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;
import org.tadamon.core.signerlist.SignerListEvent.ListTaken;
import org.tadamon.core.signerlist.SignerListEvent.ListTooShort;
import org.tadamon.core.signerlist.SignerListProblem.Empty;
import org.tadamon.core.signerlist.SignerListProblem.Gone;
import org.tadamon.core.signerlist.SignerListProblem.Malformed;
import org.tadamon.core.signerlist.SignerListProblem.NotMade;
import org.tadamon.core.signerlist.SignerListProblem.OrderedOtherwise;
import org.tadamon.core.signerlist.SignerListProblem.Over;
import org.tadamon.core.signerlist.SignerListProblem.TooLong;

/** A list of signers… */
class SignerListTest {

    private static final SignerListId ID = SignerListId.of("00000000-0000-4000-8000-0000000000a1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant UNTIL = Instant.parse("2026-11-29T12:00:00Z");
    private static final ListOrder NAMES = order(ListKind.NAMES, "E1", "For the hearing");
    private static final ListOrder CONTACTS = order(ListKind.CONTACTS, "", "To invite them");

    private static final ListOrdered ORDERED = new ListOrdered(ID, PETITION, NAMES, BY);
    private static final ListMade MADE = new ListMade(ID, PETITION, 12, UNTIL);
    private static final ListTooShort TOO_SHORT = new ListTooShort(ID, PETITION);
    private static final ListCancelled CANCELLED = new ListCancelled(ID, PETITION, BY);
    private static final ListForgotten FORGOTTEN = new ListForgotten(ID, PETITION);

    private static ListOrder order(ListKind kind, String area, String reason) {
        return new ListOrder(kind, new OrganisationId(new UUID(1, 2)), area, reason);
    }

    private static Taking copy(ListFormat format, ListColumns columns) {
        return new Taking(format, columns, "ar", "7GK2M0XQ", 12);
    }

    private static TestExecutor<SignerList> list(SignerListEvent... history) {
        return new AggregateTestFixture<>(SignerList.class).given(List.of(history));
    }

    private static void refuses(
            TestExecutor<SignerList> list, SignerListCommand command, SignerListProblem... problems) {
        list.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<SignerList> list, SignerListCommand command) {
        list.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void isOrderedOnce() {
        list().when(new OrderList(ID, PETITION, NAMES, BY)).expectEvents(ORDERED);
        ignores(list(ORDERED), new OrderList(ID, PETITION, NAMES, BY));
        refuses(list(ORDERED), new OrderList(ID, PETITION, CONTACTS, BY), new OrderedOtherwise());
        refuses(list(ORDERED), new OrderList(ID, new PetitionId(ID.value()), NAMES, BY), new OrderedOtherwise());
    }

    @Test
    void isOrderedForAReason() {
        refuses(list(), ordering("E1", " "), new Empty("reason"));
        refuses(list(), ordering("E1", "r".repeat(501)), new TooLong("reason", 500L));
        refuses(list(), ordering("E".repeat(101), "a\u0000b"), new Malformed("reason"), new Malformed("area"));
    }

    @Test
    void hasContactsOfThoseWhoAgreedToSomebodyAlone() {
        var nobodys = new ListOrder(ListKind.CONTACTS, null, "", "To invite them");
        refuses(list(), new OrderList(ID, PETITION, nobodys, BY), new Malformed("kind"));
    }

    private static OrderList ordering(String area, String reason) {
        return new OrderList(ID, PETITION, order(ListKind.NAMES, area, reason), BY);
    }

    @Test
    void isMadeOnceAndNotAfterItWasCancelled() {
        list(ORDERED).when(new NoteListMade(ID, 12, UNTIL)).expectEvents(MADE);
        ignores(list(ORDERED, MADE), new NoteListMade(ID, 13, UNTIL));
        ignores(list(ORDERED, CANCELLED), new NoteListMade(ID, 12, UNTIL));
        list(ORDERED).when(new NoteListTooShort(ID)).expectEvents(TOO_SHORT);
        ignores(list(ORDERED, CANCELLED), new NoteListTooShort(ID));
    }

    @Test
    void isCancelledAsLongAsItIsMade() {
        list(ORDERED).when(new CancelList(ID, BY)).expectEvents(CANCELLED);
        ignores(list(ORDERED, CANCELLED), new CancelList(ID, BY));
        refuses(list(ORDERED, MADE), new CancelList(ID, BY), new Over());
    }

    @Test
    void isTakenAlongWhenAllOfItIsMadeAndAsLongAsItIsKept() {
        var csv = copy(ListFormat.CSV, ListColumns.PLAIN);
        var taken = new ListTaken(ID, PETITION, csv, BY);
        list(ORDERED, MADE).when(new TakeList(ID, csv, BY)).expectEvents(taken);
        list(ORDERED, MADE, taken).when(new TakeList(ID, csv, BY)).expectEvents(taken);
        refuses(list(ORDERED), new TakeList(ID, csv, BY), new NotMade());
        refuses(list(ORDERED, TOO_SHORT), new TakeList(ID, csv, BY), new NotMade());
        refuses(list(ORDERED, MADE, FORGOTTEN), new TakeList(ID, csv, BY), new Gone());
    }

    @Test
    void givesToolsForWritingToPeopleNoNamesThatAreForDecisionMakers() {
        var tool = copy(ListFormat.CSV, ListColumns.CIVICRM);
        refuses(list(ORDERED, MADE), new TakeList(ID, tool, BY), new Malformed("columns"));
        var contacts = new ListOrdered(ID, PETITION, CONTACTS, BY);
        list(contacts, MADE).when(new TakeList(ID, tool, BY)).expectEvents(new ListTaken(ID, PETITION, tool, BY));
        var paper = copy(ListFormat.PDF, ListColumns.ACTION_NETWORK);
        refuses(list(contacts, MADE), new TakeList(ID, paper, BY), new Malformed("columns"));
    }

    @Test
    void isForgottenOnce() {
        list(ORDERED, MADE).when(new ForgetList(ID)).expectEvents(FORGOTTEN);
        ignores(list(ORDERED, MADE, FORGOTTEN), new ForgetList(ID));
        ignores(list(ORDERED), new ForgetList(ID));
    }
}
