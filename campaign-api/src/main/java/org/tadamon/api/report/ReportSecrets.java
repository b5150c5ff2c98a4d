package org.tadamon.api.report;

import jakarta.annotation.PostConstruct;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.report.ReportId;

/** Seals what readers write: notes under a secret of their case, each address under a secret of its own. */
@Component
class ReportSecrets {

    private static final UUID SCOPE = UUID.fromString("5c1f1f0e-6a0c-4a49-9e0e-3c2f7f6b5a10");

    private final Vault vault;

    ReportSecrets(Vault vault) {
        this.vault = vault;
    }

    @PostConstruct
    void prepare() {
        vault.prepare(SCOPE);
    }

    /** Empty once the notes of the case were destroyed: it was decided on long ago. */
    Optional<Personal> note(CaseId about, String text) {
        return seal(about.value(), "report.note", text);
    }

    /** For good, and none can be sealed for this case any more. */
    void destroyNotes(CaseId about) {
        vault.destroy(new KeyRef(SCOPE, about.value()));
    }

    Personal replyTo(ReportId report, String address) {
        return seal(report.value(), "report.reply-to", address)
                .orElseThrow(() -> new IllegalStateException("a report is sealed before it is answered"));
    }

    private Optional<Personal> seal(UUID subject, String purpose, String text) {
        return vault.secret(new KeyRef(SCOPE, subject)).map(secret -> secret.seal(purpose, text));
    }
}
