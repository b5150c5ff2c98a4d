package org.tadamon.core.signerlist;

import java.util.ArrayList;
import java.util.List;
import org.tadamon.core.signerlist.SignerListProblem.Empty;
import org.tadamon.core.signerlist.SignerListProblem.Malformed;
import org.tadamon.core.signerlist.SignerListProblem.TooLong;
import org.tadamon.core.written.Written;

/** What an order must be like, and what goes with what. */
final class SignerListRules {

    static final int REASON = 500;
    static final int LONGEST_CODE = 100;

    private SignerListRules() {}

    static List<SignerListProblem> brokenBy(ListOrder order) {
        var broken = new ArrayList<SignerListProblem>();
        var reason = new Written(order.reason());
        if (reason.saysNothing()) {
            broken.add(new Empty("reason"));
        }
        if (reason.isLongerThan(REASON)) {
            broken.add(new TooLong("reason", (long) REASON));
        }
        if (!reason.canBeShown()) {
            broken.add(new Malformed("reason"));
        }
        if (order.kind() == ListKind.CONTACTS && order.organisation() == null) {
            broken.add(new Malformed("kind"));
        }
        if (order.areaCode().length() > LONGEST_CODE) {
            broken.add(new Malformed("area"));
        }
        return broken;
    }

    /** Tools for writing to people are given no names of people who may not be written to, and read no paper. */
    static List<SignerListProblem> brokenBy(Taking taking, ListKind kind) {
        boolean plain = taking.columns() == ListColumns.PLAIN;
        boolean fits = plain || kind == ListKind.CONTACTS && taking.format() != ListFormat.PDF;
        return fits ? List.of() : List.of(new Malformed("columns"));
    }
}
