package org.tadamon.api.architecture.planted.logging;

import org.tadamon.api.signature.SignatureForm;

class PrintsForms {

    @SuppressWarnings("SystemOut")
    void print(SignatureForm form) {
        System.out.println(form);
        System.err.println(form.name());
    }
}
