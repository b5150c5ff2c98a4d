package org.tadamon.projections.folding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A folded text… */
class FoldedTest {

    private static void same(String... spellings) {
        for (var spelling : spellings) {
            assertThat(Folded.text(spelling)).as(spelling).isEqualTo(Folded.text(spellings[0]));
            assertThat(Folded.words(spelling)).as(spelling).isEqualTo(Folded.words(spellings[0]));
        }
    }

    @Test
    void readsAsItIsTypedInAHurry() {
        assertThat(Folded.text("إِلغاءُ المادّة ٥٠")).isEqualTo(Folded.text("الغا الماده 50"));
        assertThat(Folded.words("إِلغاءُ المادّة ٥٠")).containsExactly("الغا", "الماده", "50");
    }

    @Test
    void knowsNoHamza() {
        same("ا", "أ", "إ", "آ", "ٱ", "ا\u0654", "ا\u0655", "ا\u0653", "اء");
        same("مسوول", "مسؤول", "مسوءول", "مسو\u0654ول");
        same("بييه", "بيئة", "بيي\u0654ة");
        assertThat(Folded.text("ء")).isEmpty();
        assertThat(Folded.words("سماء ء أرض")).containsExactly("سما", "ارض");
    }

    @Test
    void knowsOneYehOneHehAndOneKaf() {
        same("علي", "على", "علی", "عل\u06d2", "عل\u06d0");
        same("مكتبه", "مكتبة", "مكتب\u06c1", "مكتب\u06be", "مكتب\u06d5", "مكتب\u06c0", "مكتب\u06c3", "مکتبه");
        same("كتاب", "کتاب", "\u06aaتاب", "گتاب");
    }

    @Test
    void leavesOutMarksAndTatweel() {
        same("محمد", "مُحَمَّدٌ", "محـــمد", "مُحـمَّد", "محم\u0670د");
        same("هذا", "هٰذا");
    }

    @Test
    void readsPresentationFormsAsTheirLetters() {
        same("سلام", "\uFEB3\uFEFC\uFEE1", "سﻻم", "سﻼم");
        same("لا", "\uFEF5", "\uFEF7", "\uFEF9", "\uFEFB", "لأ", "لإ", "لآ");
        same("الله", "\uFDF2");
        same("ﷺ", "صلى الله عليه وسلم");
    }

    @Test
    void readsDigitsOfEveryScriptAlike() {
        same("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡");
        assertThat(Folded.words("المادة٥٠")).containsExactly("الماده50");
    }

    @Test
    void knowsNeitherAccentsNorCapitals() {
        same("ecole", "École", "E\u0301COLE", "ｅｃｏｌｅ");
        same("istanbul", "İstanbul", "ISTANBUL", "Istanbul");
        same("file", "ﬁle");
        same("resume", "Résumé", "RÉSUMÉ");
    }

    @Test
    void ignoresWhatCannotBeSeen() {
        same("میخواهیم", "می\u200Cخواهیم", "مي\u200Dخواهيم");
        same("سلام", "\u200Fسلام\u200E", "\uFEFFسلام", "س\u2060لام", "\u061Cس\u061Cلام", "\u2067سلام\u2069");
        same("campaign", "cam\u00ADpaign", "\u202Acam\u202Cpaign");
    }

    @Test
    void endsWordsAtWhateverIsNoLetter() {
        assertThat(Folded.words("نعم، لا؛ ربما؟ «حقا»!")).containsExactly("نعم", "لا", "ربما", "حقا");
        assertThat(Folded.words("(well-known) a/b,c.d\u00a0e\nf\tg"))
                .containsExactly("well", "known", "a", "b", "c", "d", "e", "f", "g");
        assertThat(Folded.words("O'Brien O’Brien")).containsExactly("obrien");
    }

    @Test
    void takesSurrogatePairsWhole() {
        assertThat(Folded.words("love🏳️‍🌈wins 👩‍👩‍👧")).containsExactly("love", "wins");
        assertThat(Folded.words("𐐀𐐁")).containsExactly("𐐨𐐩");
        assertThat(Folded.words("𠮷野家")).containsExactly("𠮷野家");
        assertThat(Folded.words("\ud83d broken")).containsExactly("broken");
    }

    @Test
    void namesEachWordOnceInTheOrderTheyStand() {
        assertThat(Folded.words("two One TWO one three")).containsExactly("two", "one", "three");
    }

    @Test
    void isEmptyWhenThereIsNothingToRead() {
        assertThat(Folded.text("")).isEmpty();
        assertThat(Folded.words("")).isEmpty();
        assertThat(Folded.words(" \n، 🙂 ـ ُ ء '")).isEmpty();
    }

    @Test
    void foldsNoFurtherWhenFoldedAgain() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (Character.isDefined(letter) && (letter < 0xD800 || letter > 0xDFFF)) {
                var once = Folded.text(Character.toString(letter));
                assertThat(Folded.text(once)).as("%x", letter).isEqualTo(once);
            }
        }
    }
}
