package org.tadamon.api.architecture.planted.deciding;

import org.tadamon.core.petition.Petition;

class DecidesItself {

    Class<?> aggregate() {
        return Petition.class;
    }
}
