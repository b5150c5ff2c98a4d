package org.tadamon.api.letterdrive.draft;

import java.util.List;
import org.tadamon.core.delivery.Recipient;

/**
 * A letter as it is kept, sealed.
 *
 * @param email where the answer is to go, as given
 * @param area the name of the area they live in
 * @param language the one the letter is in, of those the drive speaks
 * @param subject that of the drive when it was written
 */
public record Draft(
        String name, String email, String area, String language, String subject, String text, List<Copy> to) {

    /** To whom, and their published address. */
    public record Copy(Recipient who, String address) {}

    /** To whom. */
    public List<Recipient> recipients() {
        return to.stream().map(Copy::who).toList();
    }

    @Override
    public String toString() {
        return "<draft>";
    }
}
