package org.tadamon.deploy.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.deploy.client.NewSignature;

/**
 * As many synthetic people as are wanted, each with a number; the same number is the same person.
 *
 * @param run distinguishes their addresses from those of any other run; letters and digits
 */
public record People(String run) {

    private static final List<String> ENGLISH = List.of(
            "Amina", "Alex", "Sam", "Grace", "Noor", "Charlie", "Ruth", "Kit", "Imogen", "Yusuf", "Robin", "Priya");
    private static final List<String> ENGLISH_LAST =
            List.of("Walker", "O’Neill", "Haddad", "Okafor", "Jones", "Mansour", "Singh", "MacLeod", "Evans", "Zaid");
    private static final List<String> ARABIC =
            List.of("ليلى", "نور", "سامي", "رنا", "كريم", "هدى", "يوسف", "مريم", "زياد", "سلمى", "آدم", "إيمان");
    private static final List<String> ARABIC_LAST =
            List.of("حداد", "منصور", "الخوري", "عبد الله", "ناصر", "العلي", "بركات", "شاهين", "زيدان", "الحسن");
    private static final List<String> VISIBILITIES = List.of("full-name", "initials", "hidden", "counted");
    private static final List<String> LINKS =
            List.of("newsletter", "newsletter", "newsletter", "poster", "poster", "friends");

    /** How this person signs from this area: four in ten by no link, the others by one of three. */
    public NewSignature signature(int number, String area) {
        boolean arabic = number % 2 == 0;
        return new NewSignature(
                arabic ? name(number, ARABIC, ARABIC_LAST) : name(number, ENGLISH, ENGLISH_LAST),
                address(number),
                area,
                visibility(number),
                link(number),
                arabic ? "ar" : "en");
    }

    /** This person's address. */
    public String address(int number) {
        return "signer-" + number + "." + run + "@example.org";
    }

    /** What this person shows of themselves. */
    public String visibility(int number) {
        return VISIBILITIES.get(number / 2 % VISIBILITIES.size());
    }

    /** The link this person came by; {@code null} without one. */
    public @Nullable String link(int number) {
        int of = number % 10;
        return of < LINKS.size() ? LINKS.get(of) : null;
    }

    private static String name(int number, List<String> first, List<String> last) {
        int pick = number / 2;
        return first.get(pick % first.size()) + " " + last.get(pick / first.size() % last.size());
    }
}
