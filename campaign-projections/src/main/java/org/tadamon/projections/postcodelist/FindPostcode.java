package org.tadamon.projections.postcodelist;

/**
 * Where does this postcode lie?
 *
 * @param postcode small letters and digits; what follows the fortieth is not looked at
 * @param beginnings whether what it begins with is asked for, too, and not only what is known by the whole of it
 */
public record FindPostcode(String postcode, boolean beginnings) {

    static final int LONGEST = 40;

    @Override
    public String toString() {
        return "<postcode>";
    }
}
