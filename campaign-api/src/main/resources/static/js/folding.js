// Spellings that mean the same to a reader, folded into one, as the server's own Folded does: hamza and ta marbuta,
// diacritics and tatweel, Arabic and Latin digits, accents and capitals.
const UNSPOKEN = /[\p{M}\p{Cf}\u0640]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{Nd}]+/u;
const DIGIT = /^\p{Nd}$/u;
const FROM = "أإآٱؤئىیېےةهہھەۃکڪگ";
const TO = "ااااويييييههههههككك";
const DROPPED = "ء'’";
const ARTICLE = "ال";
const LEAST = 3; // what is shorter without its first two letters is more likely a word that begins so

const digit = (letter) => {
  let zero = letter.codePointAt(0);
  while (zero > letter.codePointAt(0) - 9 && DIGIT.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return String(letter.codePointAt(0) - zero);
};

const folded = (letter) => {
  if (DROPPED.includes(letter)) {
    return "";
  }
  if (DIGIT.test(letter)) {
    return digit(letter);
  }
  const at = FROM.indexOf(letter);
  return at < 0 ? letter : TO[at];
};

export const text = (typed) => Array.from(typed.normalize("NFKD").replace(UNSPOKEN, "").toLowerCase(), folded).join("");

export const words = (typed) => [...new Set(text(typed).split(BETWEEN_WORDS).filter((word) => word))];

// A word as it is and, in Arabic, without the article.
export const forms = (word) => (word.startsWith(ARTICLE) && word.length >= ARTICLE.length + LEAST ? [word, word.slice(ARTICLE.length)] : [word]);
