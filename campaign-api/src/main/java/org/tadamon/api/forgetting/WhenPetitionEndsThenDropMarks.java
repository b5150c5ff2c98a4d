package org.tadamon.api.forgetting;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SigningTerms;

/** Drops what was left of the forgotten so that they are not counted twice, once nobody can sign any more. */
@Component
@DependsOnDatabaseInitialization
class WhenPetitionEndsThenDropMarks implements Routine {

    private final SigningTerms terms;
    private final JdbcClient jdbc;

    WhenPetitionEndsThenDropMarks(SigningTerms terms, JdbcClient jdbc) {
        this.terms = terms;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "marks-of-the-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        jdbc
                .sql("SELECT DISTINCT petition FROM signature_slot WHERE forgotten")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(petition -> !SignerForgetting.mayBeSignedLater(terms.of(new PetitionId(petition))))
                .forEach(petition -> jdbc.sql("DELETE FROM signature_slot WHERE petition = ? AND forgotten")
                        .param(petition)
                        .update());
    }
}
