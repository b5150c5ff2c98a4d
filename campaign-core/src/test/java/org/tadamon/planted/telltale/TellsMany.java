package org.tadamon.planted.telltale;

import java.util.List;
import org.tadamon.core.privacy.Personal;

class TellsMany {

    List<Personal> contacts = List.of();
}
