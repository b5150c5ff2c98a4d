package org.tadamon.api.signer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signature.SignatureForm;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.petitionpage.PetitionPage;

/** The pages of signers, and what they say when it did not work. None of them is kept by any browser. */
@Component
public class SignerPages {

    private final PetitionSheets sheets;
    private final OwnSheets own;
    private final Again again;
    private final HttpServletResponse response;

    /** The response is that of whoever asks at the moment. */
    SignerPages(PetitionSheets sheets, OwnSheets own, Again again, HttpServletResponse response) {
        this.response = response;
        this.sheets = sheets;
        this.own = own;
        this.again = again;
    }

    /**
     * The page that waits for the code.
     *
     * @param typed what was typed to sign, so that a wrong address can be corrected; {@code null} for somebody who
     *     comes back
     */
    public ModelAndView code(PetitionPage petition, String handle, @Nullable SignatureForm typed, Reader reader) {
        return unkept(new ModelAndView("signer/code"))
                .addObject("petition", sheets.sheet(petition, reader))
                .addObject("handle", handle)
                .addObject("typed", typed)
                .addObject("instead", typed == null ? null : Mistyped.better(typed.email()));
    }

    ModelAndView address(PetitionPage petition, String typed) {
        return unkept(new ModelAndView("signer/address"))
                .addObject("slug", petition.slug())
                .addObject("address", typed);
    }

    ModelAndView link() {
        return unkept(new ModelAndView("signer/link"));
    }

    /** Their signature, or that nothing is left of it. */
    public ModelAndView own(SignatureId signature, @Nullable String done, Reader reader) {
        Optional<OwnSheet> sheet = own.sheet(signature, reader);
        return sheet.map(found -> unkept(new ModelAndView("signer/own")).addObject("own", found))
                .orElseGet(() -> unkept(new ModelAndView("signer/forgotten")))
                .addObject("done", done);
    }

    /** What the page knew is too old, or was no page of ours. */
    public ModelAndView over() {
        return unkept(new ModelAndView("signer/over"));
    }

    /** The page again, with what is wrong next to its field. */
    ModelAndView wrong(ModelAndView page, String field, String message, Reader reader) {
        return again.wrong(page, field, message, reader.locale());
    }

    /** The page again, and that there were too many tries from where it was asked. */
    ModelAndView wait(ModelAndView page, Reader reader) {
        return again.wait(page, "sign-in.wait", reader.locale());
    }

    private ModelAndView unkept(ModelAndView page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }
}
