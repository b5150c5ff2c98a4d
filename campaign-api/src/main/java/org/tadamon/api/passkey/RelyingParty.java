package org.tadamon.api.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.tadamon.api.inside.OwnAddress;

/**
 * Whom devices talk to: the platform under its own address. Each passkey has to be unlocked on its device by its
 * person, so it stands for more than having the device.
 */
@Component
class RelyingParty {

    private static final String NAME = "Tadamon";

    private final OwnAddress address;
    private final PasskeyUsers users;
    private final PasskeyStore passkeys;

    RelyingParty(OwnAddress address, PasskeyUsers users, PasskeyStore passkeys) {
        this.address = address;
        this.users = users;
        this.passkeys = passkeys;
    }

    /**
     * The party at the address of this request; empty where the address is not known for sure, or is none that passkeys
     * can be made for.
     *
     * @param challenge what was asked before; {@code null} to ask anew
     */
    Optional<WebAuthnRelyingPartyOperations> at(HttpServletRequest request, @Nullable Bytes challenge) {
        return address.of(request)
                .map(URI::create)
                .filter(own -> own.getHost() != null && !own.getHost().matches("[0-9.]+|\\[.*"))
                .map(own -> operations(own, challenge));
    }

    private WebAuthnRelyingPartyOperations operations(URI own, @Nullable Bytes challenge) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(own.getHost())
                .name(NAME)
                .build();
        var origin = own.getScheme() + "://" + own.getAuthority();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, party, Set.of(origin));
        operations.setCustomizeCreationOptions(options -> {
            options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build());
            if (challenge != null) {
                options.challenge(challenge);
            }
        });
        operations.setCustomizeRequestOptions(options -> {
            options.userVerification(UserVerificationRequirement.REQUIRED);
            if (challenge != null) {
                options.challenge(challenge);
            }
        });
        return operations;
    }
}
