import type { Mention } from "../identities/entity";
import { places } from "../lexicon/places";
import type { FoundStatement } from "../statements/find-statements";
import type { Parsed } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

/**
 * The statements whose subject is a bare family name the article names once and never explains: one word, no role, no fuller
 * form, no place, doing something a person does.
 */
export function singleMentions(
  parsed: Parsed,
  mentions: readonly Mention[],
  statements: readonly FoundStatement[],
): Set<FoundStatement> {
  const counts = new Map<string, number>();
  for (const { name } of mentions)
    for (const part of name.split(/[\s-]+/)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const bare = new Map<number, Mention>();
  for (const m of mentions) if (isBare(m) && counts.get(m.name) === 1) bare.set(m.token, m);
  const alone = ({ clause }: FoundStatement) => {
    const { subject, verb } = clause;
    if (!subject || subject.to - subject.from !== 1 || verb.passive) return false;
    return bare.has(subject.from) && personal.has(at(parsed.tokens, verb.head).lower);
  };
  return new Set(statements.filter(alone));
}

const isBare = ({ name, roles, sort, to, token }: Mention) =>
  to - token === 1 &&
  roles.length === 0 &&
  sort !== "body" &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  // The first word of a sentence has a capital, whoever it is: `Passengers paid`.
  !/(?:ers|ors|ists|ians|ants|ents|men)$/.test(name) &&
  !places.has(name.toLowerCase());

const personal = words(
  "drew filmed carved edited coached refereed umpired chaired narrated composed voiced photographed translated proposed offered brokered wrote met visited asked paid gave sold bought won lost drove flew travelled traveled signed promised refused agreed helped played scored led wanted knew saw heard called sent brought took made joined left resigned died lived worked spoke arranged organised organized introduced invited hired founded built designed painted sang directed produced sponsored funded arrived returned attended testified confessed denied admitted told shot killed robbed stole ran suggested recommended negotiated approached persuaded hosted owned lent donated invested backed",
);
