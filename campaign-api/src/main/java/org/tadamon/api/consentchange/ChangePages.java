package org.tadamon.api.consentchange;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.consentchange.Choices.Standing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionpage.PetitionPage;

/** The pages on which somebody finds and changes their choices, and what they say when it did not work. */
@Component
final class ChangePages {

    private final PetitionSheets sheets;
    private final Again again;

    ChangePages(PetitionSheets sheets, Again again) {
        this.sheets = sheets;
        this.again = again;
    }

    ModelAndView address(PetitionPage petition, String typed) {
        return new ModelAndView("consents/address")
                .addObject("slug", petition.slug())
                .addObject("address", typed);
    }

    ModelAndView code() {
        return new ModelAndView("consents/code");
    }

    ModelAndView link() {
        return new ModelAndView("consents/link");
    }

    ModelAndView choices(PetitionPage petition, Standing standing, String token, Reader reader) {
        return new ModelAndView("consents/choices")
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("card", standing.card())
                .addObject("ticked", standing.ticked())
                .addObject("gone", standing.gone())
                .addObject("token", token);
    }

    ModelAndView refused(ModelAndView page, CommandRefused refused, Reader reader) {
        return again.refused(page, refused, reader.locale(), field -> field);
    }

    /** The page again, with what is wrong next to its field. */
    ModelAndView wrong(ModelAndView page, String field, String message, Reader reader) {
        return again.wrong(page, field, message, reader.locale());
    }

    /** The page again, and that there were too many tries from where it was asked. */
    ModelAndView wait(ModelAndView page, Reader reader) {
        return again.wait(page, "sign-in.wait", reader.locale());
    }
}
