package org.tadamon.core.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.photo.Occasions.Occasion;
import org.tadamon.core.photo.PhotoCommand.DestroyPhoto;
import org.tadamon.core.photo.PhotoCommand.HidePhoto;
import org.tadamon.core.photo.PhotoCommand.ObjectToPhoto;
import org.tadamon.core.photo.PhotoCommand.PutPhotoBack;
import org.tadamon.core.photo.PhotoCommand.ShowPhoto;
import org.tadamon.core.photo.PhotoEvent.PhotoDestroyed;
import org.tadamon.core.photo.PhotoEvent.PhotoHidden;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;
import org.tadamon.core.photo.PhotoProblem.Destroyed;
import org.tadamon.core.photo.PhotoProblem.Guarded;
import org.tadamon.core.photo.PhotoProblem.Malformed;
import org.tadamon.core.photo.PhotoProblem.NotBegun;
import org.tadamon.core.photo.PhotoProblem.ObjectedTwice;
import org.tadamon.core.photo.PhotoProblem.TooLong;
import org.tadamon.core.photo.PhotoProblem.TooMany;
import org.tadamon.core.photo.PhotoProblem.Unknown;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** The photos of an action… */
class AlbumTest {

    private static final ActionId ACTION = ActionId.of("00000000-0000-4000-8000-0000000000e1");
    private static final AlbumId ID = AlbumId.of(ACTION);
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant STARTS = Instant.parse("2026-12-10T17:00:00Z");
    private static final PhotoConsent CONSENT = PhotoConsent.NOBODY_CAN_BE_RECOGNISED;
    private static final PhotoId PHOTO = photo(1);
    private static final PhotoShown SHOWN = shown(PHOTO);
    private static final PhotoObjected OBJECTED = new PhotoObjected(ID, ACTION, PHOTO);
    private static final PhotoHidden HIDDEN = new PhotoHidden(ID, ACTION, PHOTO, BY);
    private static final PhotoDestroyed DESTROYED = new PhotoDestroyed(ID, ACTION, PHOTO, BY);
    private static final PhotoPutBack BACK =
            new PhotoPutBack(ID, ACTION, PHOTO, PutBackReason.NOBODY_CAN_BE_RECOGNISED, BY);

    private static PhotoId photo(int number) {
        return new PhotoId(new UUID(0, number));
    }

    private static PhotoShown shown(PhotoId photo) {
        return new PhotoShown(ID, ACTION, photo, CONSENT, BY);
    }

    private static TestExecutor<Album> at(Instant now, Optional<Occasion> occasion, PhotoEvent... history) {
        Occasions occasions = _ -> occasion;
        return new AggregateTestFixture<>(Album.class)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC))
                .registerInjectableResource(occasions)
                .given(List.of(history));
    }

    private static TestExecutor<Album> after(PhotoEvent... history) {
        return at(STARTS, Optional.of(new Occasion(STARTS, Exposure.OPEN)), history);
    }

    private static void refuses(TestExecutor<Album> given, PhotoCommand command, Problem... why) {
        given.when(command)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(Matchers.<CommandRefused>hasProperty(
                        "message", Matchers.equalTo(new CommandRefused(List.of(why)).getMessage())));
    }

    private static ShowPhoto show(PhotoId photo) {
        return new ShowPhoto(ID, ACTION, photo, CONSENT, BY);
    }

    private static final PutPhotoBack PUT_BACK = new PutPhotoBack(ID, PHOTO, BACK.reason(), BY);
    private static final ObjectToPhoto OBJECT = new ObjectToPhoto(ID, PHOTO);
    private static final HidePhoto HIDE = new HidePhoto(ID, PHOTO, BY);
    private static final DestroyPhoto DESTROY = new DestroyPhoto(ID, PHOTO, BY);

    @Test
    void areShownFromTheMomentItBegins() {
        after().when(show(PHOTO)).expectEvents(SHOWN);
        after(SHOWN).when(show(PHOTO)).expectNoEvents();
        after(SHOWN).when(show(photo(2))).expectEvents(shown(photo(2)));
        refuses(
                at(STARTS.minusMillis(1), Optional.of(new Occasion(STARTS, Exposure.OPEN))),
                show(PHOTO),
                new NotBegun());
        refuses(at(STARTS, Optional.empty()), show(PHOTO), new NotBegun());
    }

    @Test
    void areNeverThoseOfAGuardedAction() {
        refuses(at(STARTS, Optional.of(new Occasion(STARTS, Exposure.GUARDED))), show(PHOTO), new Guarded());
    }

    @Test
    void areTakenAwayByWhoeverIsOnThem() {
        after(SHOWN).when(OBJECT).expectEvents(OBJECTED);
        after(SHOWN, OBJECTED).when(OBJECT).expectNoEvents();
        after(SHOWN, HIDDEN).when(OBJECT).expectNoEvents();
        after(SHOWN, DESTROYED).when(OBJECT).expectNoEvents();
        after(SHOWN, OBJECTED, BACK).when(OBJECT).expectEvents(OBJECTED);
        after(SHOWN, OBJECTED).when(show(PHOTO)).expectNoEvents();
    }

    @Test
    void areHiddenAndPutBackForAReason() {
        after(SHOWN).when(HIDE).expectEvents(HIDDEN);
        after(SHOWN, OBJECTED).when(HIDE).expectNoEvents();
        after(SHOWN, HIDDEN).when(PUT_BACK).expectEvents(BACK);
        after(SHOWN, OBJECTED).when(PUT_BACK).expectEvents(BACK);
        after(SHOWN).when(PUT_BACK).expectNoEvents();
    }

    @Test
    void areNotShownAThirdTime() {
        after(SHOWN, HIDDEN, BACK, OBJECTED).when(PUT_BACK).expectEvents(BACK);
        refuses(after(SHOWN, OBJECTED, BACK, OBJECTED), PUT_BACK, new ObjectedTwice());
        after(SHOWN, OBJECTED, BACK, OBJECTED).when(DESTROY).expectEvents(DESTROYED);
    }

    @Test
    void areDestroyedForGood() {
        after(SHOWN).when(DESTROY).expectEvents(DESTROYED);
        after(SHOWN, OBJECTED).when(DESTROY).expectEvents(DESTROYED);
        after(SHOWN, DESTROYED).when(DESTROY).expectNoEvents();
        after(SHOWN).when(new DestroyPhoto(ID, PHOTO, null)).expectEvents(new PhotoDestroyed(ID, ACTION, PHOTO, null));
        refuses(after(SHOWN, DESTROYED), PUT_BACK, new Destroyed());
        refuses(after(SHOWN, DESTROYED), show(PHOTO), new Destroyed());
        after(SHOWN, DESTROYED).when(HIDE).expectNoEvents();
    }

    @Test
    void areTheOnesItKnows() {
        var other = photo(9);
        refuses(after(SHOWN), new ObjectToPhoto(ID, other), new Unknown());
        refuses(after(SHOWN), new HidePhoto(ID, other, BY), new Unknown());
        refuses(after(SHOWN), new PutPhotoBack(ID, other, BACK.reason(), BY), new Unknown());
        refuses(after(SHOWN), new DestroyPhoto(ID, other, BY), new Unknown());
    }

    @Test
    void areTwentyFourAtTheMostAndFiveHundredEver() {
        var all = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> (PhotoEvent) shown(photo(number)))
                .toList();
        refuses(after(all.toArray(PhotoEvent[]::new)), show(photo(25)), new TooMany(24L));
        var room = new ArrayList<>(all);
        room.add(OBJECTED);
        refuses(after(room.toArray(PhotoEvent[]::new)), show(photo(25)), new TooMany(24L));
        room.add(DESTROYED);
        after(room.toArray(PhotoEvent[]::new)).when(show(photo(25))).expectEvents(shown(photo(25)));

        var ever = IntStream.rangeClosed(1, 500)
                .boxed()
                .<PhotoEvent>mapMulti((number, add) -> {
                    add.accept(shown(photo(number)));
                    add.accept(new PhotoDestroyed(ID, ACTION, photo(number), BY));
                })
                .toArray(PhotoEvent[]::new);
        refuses(after(ever), show(photo(501)), new TooMany(500L));
    }

    @Test
    void areDescribedInOneLineOfALanguageAtLeast() {
        assertThat(PhotoRules.brokenByDescriptions(Map.of())).containsExactly(new Malformed("descriptions"));
        assertThat(PhotoRules.brokenByDescriptions(Map.of("x y", "Banners")))
                .containsExactly(new Malformed("descriptions"));
        assertThat(PhotoRules.brokenByDescriptions(Map.of("ar", "لافتات", "en", "b".repeat(501))))
                .containsExactly(new TooLong("descriptions.en", 500L));
        assertThat(PhotoRules.brokenByDescriptions(Map.of("en", "\u200b")))
                .containsExactly(new Malformed("descriptions.en"));
        assertThat(PhotoRules.brokenByDescriptions(Map.of("en", "b".repeat(500))))
                .isEmpty();
    }
}
