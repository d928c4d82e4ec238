import type { Extent } from "../span";
import type { Check, Finding } from "./finding";
import type { Reading } from "./shape/reading";

/** A quotation with its words as they are compared; `front` in the headline or a pull quote. */
type Quoted = Extent & { words: string[]; front: boolean; names: ReadonlySet<string>; sentence: number };

/** One quotation in two wordings: in the headline or a pull quote and in the body, or told again. */
export const quoteCheck: Check = (reading) => {
  if (reading.quotations.length < 2) return [];
  const quotes = readQuotes(reading);
  const byPair = new Map<string, number[]>();
  const found: Finding[] = [];
  const taken = new Set<number>();
  quotes.forEach((quote, n) => {
    const met = new Set<number>();
    for (const key of keysOf(quote.words)) for (const other of byPair.get(key) ?? []) met.add(other);
    for (const m of met) {
      const other = quotes[m];
      if (!other || taken.has(m) || taken.has(n) || !areOne(reading, other, quote)) continue;
      taken.add(n);
      found.push({ spans: [other, quote], message: told(other.words, quote.words) });
      break;
    }
    for (const key of keysOf(quote.words)) {
      const known = byPair.get(key) ?? [];
      if (known.length < 8) byPair.set(key, [...known, n]);
    }
  });
  return found;
};

const elsewhere =
  /\b(?:motto|slogan|song|title|titled|film|novel|poem|translat\w+|in (?:french|german|english|spanish|latin)|paraphras\w+|misquot\w+|another time|put it differently|later (?:he|she|they) (?:said|wrote|corrected)|corrected|different(?:ly)?|instead|in reply|replied|answered|rather than|a year (?:ago|earlier|later|before)|but now|changed|first version|earlier version|draft|quoted wrongly|wrongly quoted|by contrast|then said|added)\b/;
const again =
  /\b(?:repeat\w*|again|sentence|the words?|phrase|(?:his|her|their|my|own|these|those) words|quoted?|recall\w*|as (?:he|she|[a-z]+) (?:said|put it)|the same|earlier|had said|in (?:his|her|the) (?:own )?words|echo\w*|reminded?)\b/;

/** A quotation and the last stretch of marks that it was told in. */
type Told = { quote: Quoted; end: number; at: number };

function readQuotes(reading: Reading): Quoted[] {
  const { text, headline, parsed } = reading;
  const list: Quoted[] = [];
  let next = 0;
  let last = null as Told | null;
  for (const { inner, start, end, depth } of reading.quotations) {
    while (next < parsed.sentences.length - 1 && (parsed.sentences[next]?.end ?? 0) <= inner.start) next++;
    const sentence = parsed.sentences[next];
    if (!sentence || depth > 1) continue;
    const words = text.slice(inner.start, inner.end);
    const known = last as Told | null;
    // `“Nobody told us,” said the mayor, “the dam was cracked.”`
    if (
      known &&
      /,\s*$/.test(text.slice(known.at, known.end)) &&
      start - known.end < 90 &&
      !/[.!?\n]/.test(text.slice(known.end + 1, start - 2).replace(/\b(?:Mr|Ms|Dr|Mrs)\./g, "")) &&
      /[,:]\s*$/.test(text.slice(known.end, start)) &&
      /^\p{Ll}/u.test(words)
    ) {
      known.quote.words.push(...wordsOf(words));
      known.quote.end = inner.end;
      last = { quote: known.quote, end, at: inner.start };
      continue;
    }
    const paragraph = parsed.paragraphs[sentence.paragraph] ?? sentence;
    const bare = start - paragraph.start < 4 && /^\s*(?:[-–—].*)?$/.test(text.slice(end, paragraph.end));
    const front =
      (headline !== null && inner.start < headline.end) ||
      text.startsWith(">", paragraph.start) ||
      (bare && parsed.paragraphs.length > 1);
    const quote: Quoted = {
      start: inner.start,
      end: inner.end,
      words: wordsOf(words),
      front,
      names: namesNear(reading, next),
      sentence: next,
    };
    if (/…|\.\.\.|\[/.test(words)) continue;
    list.push(quote);
    last = { quote, end, at: inner.start };
  }
  return list.filter((quote) => quote.words.length >= 3);
}

/** Letters that the plain pattern, which takes a fraction of the time, does not know. */
const beyond = /[^\s!-~‘’“”–—…£€]/;

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'");
  const words = beyond.test(lower)
    ? lower.split(/[^\p{L}\p{N}'%$£€-]+|--+| - /u)
    : (lower.match(/(?:[a-z\d'%$£€]|-(?!-)(?<!--))+/g) ?? []);
  return words.map((word) => word.replace(/^['-]+|['-]+$/g, "")).filter((word) => word !== "");
}

/** The last words of the names in a sentence. */
function namesNear({ names }: Reading, sentence: number): ReadonlySet<string> {
  return new Set(
    names.slice(lower(names, sentence), lower(names, sentence + 1)).map(({ parts }) => parts.at(-1) ?? ""),
  );
}

function lower(names: Reading["names"], sentence: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two words that follow each other, and each long word: what two wordings of one quotation share. */
const keysOf = (words: readonly string[]): string[] =>
  words.slice(0, 40).flatMap((word, i) => [`${word} ${words[i + 1] ?? ""}`, ...(word.length > 6 ? [word] : [])]);

function areOne(reading: Reading, a: Quoted, b: Quoted): boolean {
  const { shape, parsed } = reading;
  const around = [a, b].map(({ sentence }) => {
    const s = parsed.sentences[sentence];
    return s ? shape.slice(s.start, s.end) : "";
  });
  const speech = around.join(" ");
  if (elsewhere.test(speech.replace(/“[^”]*”/g, ""))) return false;
  if (!a.front && !b.front && !again.test((around[1] ?? "").replace(/[“"«‘][^”"»’]*[”"»’]/g, ""))) return false;
  if (
    a.names.size > 0 &&
    b.names.size > 0 &&
    ![...a.names].some((n) => b.names.has(n)) &&
    isPersonal(reading, a) &&
    isPersonal(reading, b)
  )
    return false;
  if (a.front && b.front) return false;
  const [x, y] = [a.words, b.words];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.join(" ") === long.join(" ") || ` ${long.join(" ")} `.includes(` ${short.join(" ")} `)) return false;
  if (short.length < 4 && x.length !== y.length) return false;
  const { same, inside } = alignment(short, long);
  // The shorter one is a part of the longer where all but a word or two of it stand there close together.
  const changed = short.length - same;
  const extra = inside - same;
  return (
    same >= 2 &&
    same / short.length >= (short.length < 5 ? 0.6 : 0.55) &&
    changed <= Math.max(2, short.length * 0.4) &&
    extra <= Math.max(2, short.length * 0.4)
  );
}

const isPersonal = (reading: Reading, { names }: Quoted): boolean =>
  reading.names.some(({ parts }) => parts.length > 1 && names.has(parts.at(-1) ?? ""));

/** The longest common run in order of two word lists, and how many words of the longer it stretches over. */
function alignment(short: readonly string[], long: readonly string[]): { same: number; inside: number } {
  const [rows, columns] = [Math.min(short.length, 60), Math.min(long.length, 80)];
  const table: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      const row = table[i] ?? [];
      row[j] =
        short[i - 1] === long[j - 1]
          ? (table[i - 1]?.[j - 1] ?? 0) + 1
          : Math.max(table[i - 1]?.[j] ?? 0, row[j - 1] ?? 0);
    }
  let [i, j, first, end] = [rows, columns, columns, 0];
  while (i > 0 && j > 0) {
    if (short[i - 1] === long[j - 1] && table[i]?.[j] === (table[i - 1]?.[j - 1] ?? 0) + 1) {
      end = Math.max(end, j);
      first = j;
      i--;
      j--;
    } else if ((table[i - 1]?.[j] ?? 0) >= (table[i]?.[j - 1] ?? 0)) i--;
    else j--;
  }
  return { same: table[rows]?.[columns] ?? 0, inside: end - first + 1 };
}

function told(a: readonly string[], b: readonly string[]): string {
  const onlyA = a.filter((word) => !b.includes(word)).slice(0, 3);
  const onlyB = b.filter((word) => !a.includes(word)).slice(0, 3);
  if (onlyA.length === 0 && onlyB.length === 0) return "One quotation has its words in two orders.";
  const words = (list: readonly string[]) => (list.length > 0 ? `“${list.join(" ")}”` : "nothing");
  return `One quotation is worded in two ways: ${words(onlyA)} here, ${words(onlyB)} there.`;
}
