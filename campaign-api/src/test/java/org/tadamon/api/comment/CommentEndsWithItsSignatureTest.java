package org.tadamon.api.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.ChangeVisibility;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Visibility;

/** What somebody says shows as long as their signature counts… */
@RunningApplication
class CommentEndsWithItsSignatureTest {

    private static final String ADDRESS = "speaker@example.org";

    @Autowired
    private Api api;

    @Autowired
    private OwnSignature signatures;

    @Autowired
    private CommandGateway commands;

    private Speakers speakers;
    private String petition = "";
    private SignatureId signature = new SignatureId(new java.util.UUID(0, 0));

    @BeforeEach
    void begin() throws Throwable {
        speakers = new Speakers(api);
        petition = api.openPetition(Map.of());
        speakers.say(petition, ADDRESS, "initials", "Mine");
        speakers.say(petition, "other@example.org", "counted", "Theirs");
        speakers.approved(petition, 2);
        signature = signatures
                .find(PetitionId.of(petition), EmailAddress.parse(ADDRESS).orElseThrow())
                .orElseThrow();
    }

    private void shown(String... words) throws Throwable {
        soon(() -> assertThat(speakers.shown(petition)).containsExactly(words));
    }

    private long count() {
        return api.get("/api/v1/petitions/" + petition + "/count")
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void notWhileItIsHeldNorOnceItIsRemovedAndAgainOnceItIsRestored() throws Throwable {
        commands.sendAndWait(new HoldSignature(signature, "many-from-one-network"));
        shown("Theirs");
        assertThat(speakers.queued(petition, "approved")).containsExactly("Theirs");
        commands.sendAndWait(new RestoreSignature(signature));
        shown("Theirs", "Mine");
        commands.sendAndWait(new RemoveSignature(signature, "forged"));
        shown("Theirs");
    }

    @Test
    void notOnceItIsWithdrawnNorWhenItIsGivenAnewWithoutWords() throws Throwable {
        commands.sendAndWait(new WithdrawSignature(signature));
        shown("Theirs");
        assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", Api.signer(ADDRESS))
                        .status())
                .isEqualTo(200);
        soon(() -> assertThat(count()).isEqualTo(2));
        speakers.queued(petition, "approved", 1);
        shown("Theirs");
    }

    @Test
    void withNewWordsWhenItIsGivenAnewWithThem() throws Throwable {
        commands.sendAndWait(new WithdrawSignature(signature));
        speakers.say(petition, ADDRESS, "initials", "New");
        speakers.queued(petition, "waiting", 1);
        assertThat(speakers.queued(petition, "waiting")).containsExactly("New");
        shown("Theirs");
    }

    @Test
    void notOnceItsSignerIsForgotten() throws Throwable {
        commands.sendAndWait(new EraseSignature(signature));
        shown("Theirs");
        soon(() -> assertThat(count()).as("the number stands").isEqualTo(2));
        speakers.queued(petition, "approved", 1);
    }

    @Test
    void withTheNameItsSignerShowsNow() throws Throwable {
        assertThat(speakers.names(petition)).containsExactly("", "L. H.");
        commands.sendAndWait(new ChangeVisibility(signature, Visibility.COUNTED));
        soon(() -> assertThat(speakers.names(petition)).containsExactly("", ""));
        commands.sendAndWait(new ChangeVisibility(signature, Visibility.FULL_NAME));
        soon(() -> assertThat(speakers.names(petition)).containsExactly("", "Layla Haddad"));
    }

    @Test
    void notOnceAllDataOfThePetitionIsDestroyed() throws Throwable {
        var destroyed = api.postAsOrganiser(
                "/api/v1/petitions/" + petition + "/retention/destroy", Map.of("reason", "They are in danger."));
        assertThat(destroyed.status()).isEqualTo(200);
        shown();
        speakers.queued(petition, "approved", 0);
    }
}
