/**
 * Every string that a small pattern stands for: letters, groups, alternatives, `?`, and sets of single signs. `(?:vice|deputy)[- ]chair`
 * is four.
 */
export function literals(pattern: string): string[] {
  let at = 0;
  const choice = (): string[] => {
    let all: string[] = [];
    let own = [""];
    while (at < pattern.length && pattern[at] !== ")") {
      if (pattern[at] === "|") {
        all = [...all, ...own];
        own = [""];
        at++;
      } else {
        const next = piece();
        own = own.flatMap((head) => next.map((tail) => head + tail));
      }
    }
    return [...all, ...own];
  };
  const piece = (): string[] => {
    let found: string[];
    if (pattern.startsWith("(?:", at)) {
      at += 3;
      found = choice();
      at++;
    } else if (pattern[at] === "[") {
      const end = pattern.indexOf("]", at);
      found = [...pattern.slice(at + 1, end)];
      at = end + 1;
    } else {
      if (pattern[at] === "\\") at++;
      found = [pattern.charAt(at++)];
    }
    if (pattern[at] !== "?") return found;
    at++;
    return ["", ...found];
  };
  return choice();
}

/** The letters that a string begins with. */
export const firstWord = (literal: string): string => /^\p{L}*/u.exec(literal)?.[0] ?? "";
