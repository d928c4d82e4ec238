import type { Extent } from "../span";

/** A quotation mark by what it does; `straight` marks pair by kind. */
export type Mark = {
  at: number;
  role: "open" | "close";
  family: "double" | "single" | "straight-double" | "straight-single" | "guillemet";
};

/** Any of `"'«»“”‘’`, by its UTF-16 unit: asked for every unit of a text. */
const isMark = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201d && code !== 0x201a && code !== 0x201b);
const letter = /[\p{L}\p{N}]/u;

/** Sorts the marks of one paragraph into opening, closing and (left out) apostrophes. */
export function readMarks(text: string, { start, end }: Extent): Mark[] {
  const marks: Mark[] = [];
  let [singleOpen, straightSingle, straightDouble] = [0, 0, false];
  for (let i = start; i < end; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const char = text.charAt(i);
    const before = i > start ? text.charAt(i - 1) : " ";
    const after = i + 1 < end ? text.charAt(i + 1) : " ";
    if (char === "“" || char === "”") marks.push({ at: i, role: char === "“" ? "open" : "close", family: "double" });
    else if (char === "«" || char === "»")
      marks.push({ at: i, role: char === "«" ? "open" : "close", family: "guillemet" });
    else if (char === '"') {
      const opens = straightDouble ? /\s/.test(before) && letter.test(after) && !hasLater(text, '"', i + 1, end) : true;
      marks.push({ at: i, role: opens ? "open" : "close", family: "straight-double" });
      straightDouble = opens;
    } else if (char === "‘") {
      if (/\d/.test(after) && /^\d0s/.test(text.slice(i + 1, i + 4))) continue;
      marks.push({ at: i, role: "open", family: "single" });
      singleOpen++;
    } else if (char === "’") {
      if (letter.test(after) && letter.test(before)) continue;
      if (/\s/.test(before) && letter.test(after)) continue;
      if (isPossessive(text, i, end, "’", "‘") && singleOpen > 0) continue;
      // A closing mark without an opening one may end a quotation from an earlier paragraph: only after a stop or comma.
      if (singleOpen === 0 && !/[.,!?…]/.test(before)) continue;
      marks.push({ at: i, role: "close", family: "single" });
      singleOpen = Math.max(0, singleOpen - 1);
    } else if (letter.test(before) && letter.test(after)) {
    } else if (
      !letter.test(before) &&
      !/[.,!?…]/.test(before) &&
      letter.test(after) &&
      !/^\d0s/.test(text.slice(i + 1, i + 4))
    ) {
      marks.push({ at: i, role: "open", family: "straight-single" });
      straightSingle++;
    } else if (straightSingle > 0 && !/\s/.test(before) && !isPossessive(text, i, end, "'", "'")) {
      marks.push({ at: i, role: "close", family: "straight-single" });
      straightSingle--;
    }
  }
  return marks;
}

const hasLater = (text: string, mark: string, from: number, end: number) =>
  text.slice(from, Math.min(end, from + 2000)).includes(mark);

/** `the ministers’ decision`: an `s’` before a word, when a better closing mark follows before the next opening one. */
function isPossessive(text: string, at: number, end: number, close: string, open: string): boolean {
  if (text.charAt(at - 1).toLowerCase() !== "s" || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  for (let i = at + 1; i < Math.min(end, at + 1500); i++) {
    const char = text.charAt(i);
    if (char === close && !letter.test(text.charAt(i + 1)) && !/\s/.test(text.charAt(i - 1))) return true;
    if (char === open && /\s/.test(text.charAt(i - 1))) return false;
  }
  return false;
}
