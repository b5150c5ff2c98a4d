package org.tadamon.api.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.tadamon.api.passkey.Challenges.Use;
import org.tadamon.api.session.Browser;
import org.tadamon.core.account.AccountId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks devices to sign a challenge, and knows whose signature it is. */
@Component
public class Passkeys {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final RelyingParty party;
    private final Challenges challenges;
    private final PasskeyStore store;
    private final PasskeyUsers users;
    private final Browser browser;

    Passkeys(RelyingParty party, Challenges challenges, PasskeyStore store, PasskeyUsers users, Browser browser) {
        this.party = party;
        this.challenges = challenges;
        this.store = store;
        this.users = users;
        this.browser = browser;
    }

    /** Those of an account. */
    public List<Passkey> of(AccountId account) {
        return store.of(account);
    }

    void remove(AccountId account, UUID id) {
        store.remove(account, id);
    }

    /** What a device is asked, to make a passkey for whoever is signed in. */
    Optional<String> optionsToRegister(HttpServletRequest request, Authentication who) {
        return party.at(request, null).map(at -> {
            var options = at.createPublicKeyCredentialCreationOptions(() -> who);
            challenges.keep(browser.of(request).orElseThrow(), Use.REGISTER, options.getChallenge());
            return JSON.writeValueAsString(options);
        });
    }

    /** Keeps the passkey that was made; false when it was not made as was asked. */
    boolean register(HttpServletRequest request, Authentication who, String made, String label) {
        var challenge = browser.of(request).flatMap(here -> challenges.take(here, Use.REGISTER));
        var at = challenge.flatMap(asked -> party.at(request, asked));
        try {
            at.ifPresent(operations -> operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    operations.createPublicKeyCredentialCreationOptions(() -> who),
                    new RelyingPartyPublicKey(
                            JSON.readValue(
                                    made,
                                    new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}),
                            label))));
            return at.isPresent();
        } catch (WebAuthnException | IllegalArgumentException | JacksonException notAsAsked) {
            return false;
        }
    }

    /** What a device is asked, to show whose it is. */
    Optional<String> options(HttpServletRequest request, Use use, @Nullable Authentication who) {
        return party.at(request, null).map(at -> {
            var options = at.createCredentialRequestOptions(() -> who);
            challenges.keep(browser.of(request).orElseThrow(), use, options.getChallenge());
            return JSON.writeValueAsString(options);
        });
    }

    /** Whose device has signed what was asked here; empty for anything else. */
    Optional<AccountId> shown(HttpServletRequest request, Use use, @Nullable Authentication who, String signed) {
        var challenge = browser.of(request).flatMap(here -> challenges.take(here, use));
        try {
            return challenge
                    .flatMap(asked -> party.at(request, asked))
                    .map(operations -> operations.authenticate(new RelyingPartyAuthenticationRequest(
                            operations.createCredentialRequestOptions(() -> who),
                            JSON.readValue(
                                    signed,
                                    new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}))))
                    .flatMap(user -> users.accountOf(user.getId()));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException notAsAsked) {
            return Optional.empty();
        }
    }
}
