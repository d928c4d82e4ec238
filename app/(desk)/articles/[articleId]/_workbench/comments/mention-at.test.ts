import { expect, test } from "vitest";
import { mentionAt } from "./mention-at";

const people = ["Ann Lee", "Anna Marsh", "Jürgen Öz", "Zoë 🦊", "Özil Dam", "Öz"].map((name) => ({ name }));

test.each<[string, string, string[] | null]>([
  ["everybody after a lone @", "Ask @|", ["Ann Lee", "Anna Marsh", "Jürgen Öz", "Zoë 🦊", "Özil Dam", "Öz"]],
  ["whose name begins so, in any case", "@aNN|", ["Ann Lee", "Anna Marsh"]],
  ["whose last name begins so", "@mar|", ["Anna Marsh"]],
  ["with a space in it", "@Ann L|", ["Ann Lee"]],
  ["without accents", "@jurgen o|", ["Jürgen Öz"]],
  ["with an emoji", "🦊 @zoe 🦊|", ["Zoë 🦊"]],
  ["where the caret stands, not at the end", "@Ju| and more", ["Jürgen Öz"]],
  ["the very name before those that begin so, and these before other words", "@Öz|", ["Öz", "Özil Dam", "Jürgen Öz"]],
  ["nobody without an @", "Ann|", null],
  ["nobody in an address", "desk@ann|", null],
  ["nobody once the name is over", "@Ann Lee rang|", null],
  ["nobody of that name", "@Bo|", null],
  ["nobody on the next line", "@\nAnn|", null],
])("%s", (_, typed, names) => {
  const caret = typed.indexOf("|");
  const text = typed.replace("|", "");
  const found = mentionAt(text, caret, people);
  expect(found?.people.map(({ name }) => name) ?? null).toEqual(names);
  if (found) expect(text[found.start]).toBe("@");
});
