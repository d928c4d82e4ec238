import type { Finding } from "../finding";
import type { Reading, ReadSentence } from "../shape/reading";
import { plain } from "../shape/tolerance";
import { isSeries, nounAfter, open } from "./judge";

const undecided =
  /\b(?:undecided|don[’']t know|did not know|didn[’']t know|no opinion|no answer|not sure|unsure|abstain\w*|did not answer|neither|were undecided|had no view|the remaining)\b/;

const oneAnswer =
  /\b(?:only one answer|one answer only|a single answer|most important|(?:first|O+) choice|would vote for|biggest worry)\b/;
const divided =
  /\b(?:(?:was|were|is|are|be) (?:[a-z]+ )?(?:split|divided|distributed|shared out)|consists? of|made up of|composed of)\b/;

/** The shares of one question: `52 per cent said yes, 41 no and 12 did not know`. */
export function shares(reading: Reading, sentence: ReadSentence): Finding[] {
  const { words } = sentence;
  if (!sentence.marks.some((m) => m.sort === "P")) return [];
  const stop = sentence.start + (words.split("; ")[0] ?? "").length;
  const parts = sentence.marks.filter((m) => (m.sort === "P" || m.sort === "N") && m.end <= stop);
  const [first, last] = [parts[0], parts.at(-1)];
  if (
    !first ||
    !last ||
    parts.length < 3 ||
    parts.length > 8 ||
    first.sort !== "P" ||
    !(undecided.test(words) || divided.test(words) || oneAnswer.test(words))
  )
    return [];
  const stretch = reading.shape.slice(first.start, stop);
  if (
    open.test(words) ||
    /[;YDTF:()]|\b(?:points?|from|than|rose|fell|if|last)\b/.test(stretch) ||
    parts.some((p) => p.hedge || p.value > 100)
  )
    return [];
  if (!isSeries(stretch.replace(/P/g, "N"), parts.length)) return [];
  const sum = parts.reduce((all, p) => all + p.value, 0);
  const room = parts.reduce((all, p) => all + p.step / 2, 0);
  if (Math.abs(sum - 100) <= room + 1e-9 || sum > 160 || sum < 60) return [];
  const end = last.end + nounAfter(reading, last);
  return [
    {
      spans: [{ start: first.start, end }],
      message: `${parts.map((p) => plain(p.value)).join(" + ")} is ${plain(sum)} per cent, not 100.`,
    },
  ];
}

/** `Three quarters come from the state, a fifth from the county and a tenth from the town`: more than the whole. */
export function fractions(reading: Reading, sentence: ReadSentence): Finding[] {
  const parts = sentence.marks.filter((m) => m.sort === "F");
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 3 || sentence.marks.some((m) => m.sort !== "F") || parts.some((m) => m.hedge))
    return [];
  const words = reading.shape.slice(first.start, sentence.end);
  const sum = parts.reduce((all, p) => all + p.value, 0);
  if (
    sum <= 1.02 ||
    sum > 1.6 ||
    open.test(words) ||
    /;/.test(words) ||
    !isSeries(words.replace(/F/g, "N"), parts.length) ||
    !/^F+ (?:of (?:the|its|their|all) )/.test(words)
  )
    return [];
  return [{ spans: [first, last], message: `The parts make ${plain(100 * sum)} per cent, not 100.` }];
}
