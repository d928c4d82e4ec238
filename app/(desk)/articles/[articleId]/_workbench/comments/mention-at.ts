/** A name that is being typed after `@`; `start` is where the `@` stands, in UTF-16 code units. */
export interface MentionTyped<Person> {
  start: number;
  people: Person[];
}

const most = 6;
const beforeCaret = /(?:^|[^\p{L}\p{M}\p{N}_])@([^@\n]{0,60})$/u;

/** Whom somebody may be about to name where the caret stands; null where they are not naming anybody. */
export function mentionAt<Person extends { name: string }>(
  text: string,
  caret: number,
  people: readonly Person[],
): MentionTyped<Person> | null {
  const typed = beforeCaret.exec(text.slice(0, caret))?.[1];
  if (typed === undefined) return null;
  const wanted = folded(typed);
  const found = people.filter(({ name }) => {
    const known = folded(name);
    return known.startsWith(wanted) || known.split(" ").some((word) => word.startsWith(wanted));
  });
  return found.length > 0 ? { start: caret - typed.length - 1, people: found.slice(0, most) } : null;
}

/** Without case or accents: whoever types `jurgen` means Jürgen. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
