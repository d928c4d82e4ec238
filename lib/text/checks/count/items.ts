/** How many things a list names, at least and at most: an apposition or a double name leaves it open. */
export type Items = { least: number; most: number };

const leaders =
  /^(?:one|N+|another|the (?:other|last|latter|third|second|first|fourth)|a (?:second|third|fourth|fifth)|OOO+|first|the O+|an? O+|the other)\b/;
/** What explains the item before it and is none: `Jon Vail, a farmer`; `Mere, which floods`. */
const explains =
  /^(?:who|which|where|whose|when|while|though|although|now|then|formerly|both|all|each|not|with|including|aged|born|known|called|once|still|since|in|at|on|near|for|from|of|as)\b/;
const verbs = /\b(?:is|was|are|were|has|had|have|will|would|can|could|does|did)\b/;

/** Counts the items of a list; null where it is none that can be counted. `words` is the text's, `shape` the same with its marks. */
export function countItems(words: string, shape: string): Items | null {
  // `Marsh, Doyle and Partners` is one house.
  if (
    /\b(?:or so|and more|and others|etc|but|(?:and|&) (?:partners|sons?|co|company|brothers|daughters|associates))\b/.test(
      shape,
    )
  )
    return null;
  const parts = split(shape);
  const leading = parts.filter((part) => leaders.test(part.shape.replace(/^and /, "")));
  if (leading.length > 1 && leaders.test(shape)) {
    // `one was ill, one knew the accused, and the last had a flight`; numbers that count more themselves make a sum.
    return parts.some((p) => /^(?:and )?N/.test(p.shape) && !/^(?:and )?one\b/i.test(words.slice(p.start)))
      ? null
      : { least: leading.length, most: Math.max(leading.length, ands(shape) + leading.length) };
  }
  if (
    /^(?:and )?N/.test(shape) ||
    parts.some((p) => /^(?:and )?N/.test(p.shape)) ||
    parts.some((p) => p.shape.split(" ").length > 9)
  )
    return null;
  if (/;/.test(shape)) return { least: parts.length, most: parts.length };
  if (parts.length === 1) return single(words, shape);
  if (ands(shape) === 0 || verbs.test(shape)) return null;
  return several(parts.map((p) => ({ ...p, words: words.slice(p.start, p.start + p.shape.length) })));
}

type Part = { shape: string; start: number };

function split(shape: string): Part[] {
  const parts: Part[] = [];
  const by = /;/.test(shape) ? /; / : /, /;
  let start = 0;
  for (const shapePart of shape.split(by)) {
    parts.push({ shape: shapePart, start });
    start += shapePart.length + 2;
  }
  return parts.filter((part) => part.shape.trim() !== "");
}

const ands = (shape: string) => (shape.match(/(?:^| )(?:and|&) /g) ?? []).length;

/** `Marsh and Doyle` may be one house; `a boat and a sledge` are two. */
function single(words: string, shape: string): Items | null {
  const joined = ands(shape);
  if (joined !== 1 || verbs.test(shape) || shape.split(" ").length > 12) return null;
  const [a = "", b = ""] = words.split(/ (?:and|&) /);
  const full = /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u;
  if (full.test(a) && full.test(b)) return { least: 2, most: 2 };
  if (/^(?:an?|the|his|her|its|their) /.test(a) && /^(?:an?|the|his|her|its|their) /.test(b))
    return { least: 2, most: 2 };
  return null;
}

/** Every comma parts two items, unless what follows explains; the list ends with the part that `and` leads into. */
function several(parts: readonly (Part & { words: string })[]): Items | null {
  const counts: Items[] = [];
  let [least, most] = [0, 0];
  parts.forEach((part, i) => {
    const inner = ands(part.shape) - (/^and /.test(part.shape) ? 1 : 0);
    const leadsOff = /^(?:and|&) /.test(part.shape);
    if (i > 0 && !leadsOff && isAside(parts[i - 1]?.words ?? "", part.words)) {
      most += explains.test(part.shape) ? 0 : 1 + inner;
      if (ands(part.shape) > 0) counts.push({ least, most });
      return;
    }
    if (leadsOff) {
      // `Anna, Tom, and her dog Rex and Ben`
      counts.push({ least: least + 1, most: most + 1 + inner });
      most += 1 + inner;
      least += 1;
    } else if (inner > 0) {
      counts.push({ least: least + (i === 0 ? 1 : 2), most: most + 1 + inner });
      least += 1;
      most += 1 + inner;
    } else {
      least += 1;
      most += 1;
    }
  });
  // `Alder, Fife, and Dunmore, Kent`: commas behind the last item set off what it lies in.
  const last = parts.at(-1);
  if (last && counts.length > 0 && ands(last.shape) === 0 && /^\p{Lu}/u.test(last.words)) return null;
  const closed =
    counts[0] && counts.length > 1
      ? { least: Math.min(...counts.map((c) => c.least)), most: Math.max(...counts.map((c) => c.most)) }
      : counts[0];
  return closed && closed.most > 1 ? closed : null;
}

/** Whether a part may explain the one before: `Ana Holt, the mayor`, `Mere, which floods`. */
const isAside = (before: string, words: string): boolean =>
  explains.test(words) ||
  (/^(?:\p{Lu}|the \p{Lu})/u.test(before.replace(/^and /, "")) &&
    /^(?:an?|the|his|her|its|their|\d|[a-z]+(?:er|or|ist|man|woman|head)\b) ?/.test(words) &&
    !/^the \p{Lu}/u.test(words));
