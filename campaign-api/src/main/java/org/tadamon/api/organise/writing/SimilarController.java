package org.tadamon.api.organise.writing;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tadamon.api.page.Reader;

/** Shows beside what is being written which published petitions are called much the same. */
@Controller
final class SimilarController {

    private final SimilarCards similar;

    SimilarController(SimilarCards similar) {
        this.similar = similar;
    }

    @PostMapping("/{language:ar|en}/organise/similar")
    String find(@RequestParam Map<String, String> fields, Reader reader, Model model) {
        model.addAttribute("similar", similar.to(fields, reader));
        return "organise/similar :: similar";
    }
}
