package org.tadamon.api.organise.holders;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.consent.ConsentWordings;
import org.tadamon.api.consent.Consented;
import org.tadamon.api.consent.Consented.Holder;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.organise.KnownPetitions;
import org.tadamon.api.organise.holders.HolderSheet.Words;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.core.signature.SignatureId;

/** Who may hold the row of one signer. */
@Controller
final class HoldersPageController {

    private final KnownPetitions petitions;
    private final OwnedPetitions owned;
    private final PetitionSheets sheets;
    private final RollViews roll;
    private final Consented consented;
    private final ConsentWordings wordings;
    private final Organisations organisations;

    HoldersPageController(
            KnownPetitions petitions,
            OwnedPetitions owned,
            PetitionSheets sheets,
            RollViews roll,
            Consented consented,
            ConsentWordings wordings,
            Organisations organisations) {
        this.petitions = petitions;
        this.owned = owned;
        this.sheets = sheets;
        this.roll = roll;
        this.consented = consented;
        this.wordings = wordings;
        this.organisations = organisations;
    }

    @GetMapping("/{language:ar|en}/organise/p/{id}/signers/{signature}/consents")
    String read(Actor actor, @PathVariable UUID id, @PathVariable UUID signature, Reader reader, Model model) {
        var petition = petitions.named(id, actor, Right.SEE_SIGNERS);
        var signer = roll.one(petition.id(), new SignatureId(signature)).orElseThrow(PageMissing::new);
        var owner = owned.ownerOf(petition);
        model.addAttribute("petition", sheets.sheet(petition, reader));
        model.addAttribute("owner", owner == null ? null : organisations.name(owner, reader.language()));
        model.addAttribute("name", signer.name());
        model.addAttribute("given", reader.moment(signer.givenAt()));
        model.addAttribute("status", EnumCode.of(signer.status()));
        model.addAttribute(
                "holders",
                consented.holders(petition.id(), signer.id()).stream()
                        .map(holder -> sheet(holder, reader))
                        .toList());
        return "organise/holders";
    }

    private HolderSheet sheet(Holder holder, Reader reader) {
        var consent = holder.consent().consent();
        var words = wordings.find(consent.wordingSha256())
                .map(found -> new Words(found.language(), Reader.dirOf(found.language()), found.text()))
                .orElse(null);
        return new HolderSheet(
                organisations.name(consent.organisation(), reader.language()),
                EnumCode.of(consent.purpose()),
                reader.moment(holder.consent().since()),
                holder.holds(),
                words,
                consent.wordingSha256());
    }
}
