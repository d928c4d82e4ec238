/** Letters that no decomposition takes apart. */
const plain = new Map(
  Object.entries({
    Ł: "L",
    ł: "l",
    Đ: "D",
    đ: "d",
    ı: "i",
    Ħ: "H",
    ħ: "h",
    Ŧ: "T",
    ŧ: "t",
    Ə: "E",
    ə: "e",
    Œ: "O",
    œ: "o",
  }),
);
const beyond = /[\u0100-\u036f\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;
const letters = /[\p{L}\p{M}]/gu;

/**
 * The words with letters that wink knows, unit for unit: it cuts a word at every letter beyond Latin-1. `Nguyễn` is read as
 * `Nguyen`, `Wałęsa` as `Walesa`; of other scripts only capital and small letters are told apart.
 */
export function foldLetters(text: string): string {
  if (!beyond.test(text)) return text;
  return text.replace(letters, (letter) => (letter.length > 1 || letter < "\u0100" ? letter : fold(letter)));
}

function fold(letter: string): string {
  const base = plain.get(letter) ?? letter.normalize("NFD").charAt(0);
  if (base < "\u0100") return base;
  // A mark of its own goes on with the word; a script without capitals gives no name away.
  return /\p{Lu}/u.test(letter) ? "X" : "o";
}
