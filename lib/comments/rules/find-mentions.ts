interface Named {
  name: string;
}

/** A name in a comment with the `@` before it; `start` and `end` count UTF-16 code units. */
export interface Mention<Person> {
  start: number;
  end: number;
  /** More than one where several people bear the name. */
  people: Person[];
}

const letter = /[\p{L}\p{M}\p{N}_]/u;
const written = (name: string) => name.normalize("NFC");

/**
 * Whom a comment names: `@` and a whole name to the letter, after anything but a letter and before anything but one. Of two
 * names that begin alike the longer one counts. The text is in NFC.
 */
export function findMentions<Person extends Named>(text: string, people: readonly Person[]): Mention<Person>[] {
  const names = [...new Set(people.map(({ name }) => written(name)))].sort((a, b) => b.length - a.length);
  const found: Mention<Person>[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    if (letter.test(lastOf(text.slice(0, at)))) continue;
    const name = names.find(
      (one) => text.startsWith(one, at + 1) && !letter.test(firstOf(text.slice(at + 1 + one.length))),
    );
    if (!name) continue;
    found.push({
      start: at,
      end: at + 1 + name.length,
      people: people.filter((person) => written(person.name) === name),
    });
    at += name.length;
  }
  return found;
}

// Whole characters: half of a surrogate pair is no letter.
const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? " ";

/** The people a comment names, each once. */
export const peopleNamed = <Person extends Named>(text: string, people: readonly Person[]): Person[] => [
  ...new Set(findMentions(text, people).flatMap((mention) => mention.people)),
];
