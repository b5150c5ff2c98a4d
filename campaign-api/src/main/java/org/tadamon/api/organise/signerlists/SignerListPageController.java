package org.tadamon.api.organise.signerlists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.signerlist.CopyAnswer;
import org.tadamon.api.signerlist.CopyForm;
import org.tadamon.api.signerlist.SignerListDesk;
import org.tadamon.api.signerlist.SignerListTaking;
import org.tadamon.api.signerlist.SignerListViews;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.projections.signerlist.SignerListView;

/** What staff do with one list: cancel it, take a copy along. */
@Controller
@RequestMapping("/{language:ar|en}/organise/signer-lists/{list}")
final class SignerListPageController {

    private final SignerListViews lists;
    private final SignerListDesk desk;
    private final SignerListTaking taking;

    SignerListPageController(SignerListViews lists, SignerListDesk desk, SignerListTaking taking) {
        this.lists = lists;
        this.desk = desk;
        this.taking = taking;
    }

    @PostMapping("/cancel")
    ModelAndView cancel(Actor actor, @PathVariable UUID list, Reader reader) {
        var known = lists.require(actor, Right.EXPORT, new SignerListId(list));
        desk.cancel(known.listId(), actor.account());
        return page(known, reader);
    }

    @PostMapping("/copies")
    void take(Actor actor, @PathVariable UUID list, CopyForm form, Reader reader, HttpServletResponse answer)
            throws IOException {
        var known = lists.require(actor, Right.EXPORT, new SignerListId(list));
        var asked = new CopyForm(form.format(), form.columns(), reader.language());
        CopyAnswer.write(taking.take(known, asked, actor.account()), answer);
    }

    /** Where whoever has shown anew who they are is led back to, and a reload. */
    @GetMapping({"/cancel", "/copies"})
    ModelAndView back(Actor actor, @PathVariable UUID list, Reader reader) {
        return page(lists.require(actor, Right.SEE_FIGURES, new SignerListId(list)), reader);
    }

    private static ModelAndView page(SignerListView list, Reader reader) {
        return SeeOther.to("/" + reader.language() + "/organise/p/" + list.petitionId() + "/lists");
    }
}
