package org.tadamon.planted.telltale;

import java.util.List;
import org.tadamon.core.signer.Signer;

class TellsMany {

    List<Signer> signers = List.of();
}
