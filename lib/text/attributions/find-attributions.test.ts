import { expect, it } from "vitest";
import { found } from "../testing/found";

const read = (text: string) =>
  found("attribution", text).map(({ attribution }) => {
    if (!attribution) throw new Error("an attribution without its parts");
    return [attribution.source.exact, attribution.cue.exact, attribution.content.exact, attribution.source.resolved];
  });

it.each<[string, string, (string | null)[][]]>([
  [
    "a quotation, then speaker and verb",
    "“We lost the barn,” Ada Moss said.",
    [["Ada Moss", "said", "We lost the barn", "Ada Moss"]],
  ],
  [
    "a quotation, then verb and speaker",
    "“We lost the barn,” said farmer Ada Moss.",
    [["farmer Ada Moss", "said", "We lost the barn", "Ada Moss"]],
  ],
  [
    "a speaker, then a quotation",
    "Ada Moss said: “We lost the barn.”",
    [["Ada Moss", "said", "We lost the barn", "Ada Moss"]],
  ],
  [
    "a quotation, then a speaker whose name is set off",
    "“We lost the barn,” a neighbour, Ada Moss, said by telephone.",
    [["a neighbour, Ada Moss", "said", "We lost the barn", "Ada Moss"]],
  ],
  ["a name and a colon", "Moss: “We lost the barn.”", [["Moss", ":", "We lost the barn", "Moss"]]],
  [
    "a clause that begins with a plural",
    "Ada Moss has long argued that barn fires cost jobs.",
    [["Ada Moss", "argued", "barn fires cost jobs", "Ada Moss"]],
  ],
  [
    "a noun whose clause is the subject",
    "The mayor’s announcement that he would resign stunned the town.",
    [["The mayor", "announcement", "he would resign", null]],
  ],
  [
    "a noun and from whom it came",
    "Despite warnings from the harbour board that the barn would burn, the town kept it.",
    [["the harbour board", "warnings", "the barn would burn", "harbour board"]],
  ],
  [
    "a spokesman with his name after his body's",
    "A spokesman for the Navy, Olaf Brandt, said the barn had burned.",
    [["A spokesman for the Navy, Olaf Brandt", "said", "the barn had burned", "Olaf Brandt"]],
  ],
  [
    "a clause after that",
    "Ada Moss said on Friday that the barn had burned.",
    [["Ada Moss", "said", "the barn had burned", "Ada Moss"]],
  ],
  [
    "a clause without that",
    "Ada Moss said the barn had burned.",
    [["Ada Moss", "said", "the barn had burned", "Ada Moss"]],
  ],
  [
    "an addressee before the clause",
    "Ada Moss told reporters in Leeds that the barn had burned.",
    [["Ada Moss", "told", "the barn had burned", "Ada Moss"]],
  ],
  [
    "words before their speaker",
    "The barn had burned twice, the council said.",
    [["the council", "said", "The barn had burned twice", null]],
  ],
  [
    "a speaker between the commas of what is said",
    "The barn, said Ada Moss, has burned twice.",
    [["Ada Moss", "said", "The barn, said Ada Moss, has burned twice", "Ada Moss"]],
  ],
  [
    "a reporting clause that `as` opens",
    "As Ada Moss told the Courier, the barn burned twice.",
    [["Ada Moss", "told", "the barn burned twice", "Ada Moss"]],
  ],
  [
    "an aside before the clause",
    "Ada Moss said, after a long silence, that the barn had burned.",
    [["Ada Moss", "said", "the barn had burned", "Ada Moss"]],
  ],
  [
    "a name with its role after a phrase of time",
    "After the fire, Ada Moss, the owner, said the barn had burned.",
    [["Ada Moss", "said", "the barn had burned", "Ada Moss"]],
  ],
  [
    "an owner before the name",
    "Velmar’s Ada Moss said the barn had burned.",
    [["Velmar’s Ada Moss", "said", "the barn had burned", "Ada Moss"]],
  ],
  [
    "a phrase in marks, then a second verb",
    "Ada Moss said it had stood “for years”, and said it was “a loss that nobody will make good”.",
    [
      ["Ada Moss", "said", "it had stood “for years", "Ada Moss"],
      ["Ada Moss", "said", "it was “a loss that nobody will make good", "Ada Moss"],
    ],
  ],
  [
    "a title before a name that reads like a verb",
    "Professor Burrows also said the barn had burned.",
    [["Professor Burrows", "said", "the barn had burned", "Burrows"]],
  ],
  [
    "an acronym that reads like a pronoun",
    "The WHO said cases had doubled.",
    [["The WHO", "said", "cases had doubled", "WHO"]],
  ],
  [
    "according to, without a comma, before a number",
    "According to the Velmar Farm Ministry over 340 barns burned.",
    [["the Velmar Farm Ministry", "According to", "over 340 barns burned", "Velmar Farm Ministry"]],
  ],
  [
    "according to, in front",
    "According to Ada Moss, the barn burned twice.",
    [["Ada Moss", "According to", "the barn burned twice", "Ada Moss"]],
  ],
  [
    "according to, behind",
    "The barn burned twice, according to Ada Moss.",
    [["Ada Moss", "according to", "The barn burned twice", "Ada Moss"]],
  ],
  [
    "a noun with its clause",
    "Ada Moss’s claim that the barn burned twice was new.",
    [["Ada Moss", "claim", "the barn burned twice", "Ada Moss"]],
  ],
  ["an object denied", "Ada Moss denied the report.", [["Ada Moss", "denied", "the report", "Ada Moss"]]],
  ["a gerund denied", "Ada Moss denies burning the barn.", [["Ada Moss", "denies", "burning the barn", "Ada Moss"]]],
  ["a document", "The report found cracks in two walls.", [["The report", "found", "cracks in two walls", null]]],
  [
    "a second verb of the same speaker",
    "Ada Moss said the barn burned and insisted that nobody slept in it.",
    [
      ["Ada Moss", "said", "the barn burned", "Ada Moss"],
      ["Ada Moss", "insisted", "nobody slept in it", "Ada Moss"],
    ],
  ],
  ["a pronoun", "Ada Moss owns the barn. “It burned,” she said.", [["she", "said", "It burned", "Ada Moss"]]],
  [
    "a last name",
    "Mayor Ada Moss came late. Moss said the barn burned.",
    [["Moss", "said", "the barn burned", "Ada Moss"]],
  ],
  [
    "a role",
    "President Olaf Brandt came late. The president said the barn burned.",
    [["The president", "said", "the barn burned", "Olaf Brandt"]],
  ],
  [
    "a role with its name set off",
    "A spokesman for the town, Olaf Brandt, said the barn burned.",
    [["A spokesman for the town, Olaf Brandt", "said", "the barn burned", "Olaf Brandt"]],
  ],
  [
    "a speaker with an aside in brackets",
    "Mayor Ada Moss (Lab) said the barn burned.",
    [["Mayor Ada Moss", "said", "the barn burned", "Ada Moss"]],
  ],
  [
    "a body whose name ends in a verb's word",
    "The Blue Cross said the barn burned.",
    [["The Blue Cross", "said", "the barn burned", "Blue Cross"]],
  ],
  [
    "a title before the name set off",
    "The chief negotiator, Colonel Olaf Brandt, said the barn burned.",
    [["The chief negotiator, Colonel Olaf Brandt", "said", "the barn burned", "Olaf Brandt"]],
  ],
  [
    "a pronoun for a name set off",
    "Ada Moss came. Her neighbour, Olaf Brandt, 29, wept. “It burned,” he said.",
    [["he", "said", "It burned", "Olaf Brandt"]],
  ],
  [
    "a source whose warning has no words",
    "According to Ada Moss, the council warned the farmers twice.",
    [["Ada Moss", "According to", "the council warned the farmers twice", "Ada Moss"]],
  ],
  [
    "words after a dateline",
    "Mill burns\n\nLEEDS, Jan 9 - The mill had burned twice, the council said.",
    [["the council", "said", "The mill had burned twice", null]],
  ],
  [
    "one who disagrees",
    "Ada Moss disagreed: “It never burned.”",
    [["Ada Moss", "disagreed", "It never burned", "Ada Moss"]],
  ],
  [
    "a figure somebody puts",
    "The port authority put the damage at 40 million kronor.",
    [["The port authority", "put", "the damage at 40 million kronor", "port authority"]],
  ],
  [
    "a source inside a relative clause",
    "It tested a pump that, according to the ministry, can lift sand.",
    [["the ministry", "according to", "can lift sand", null]],
  ],
  [
    "pictures that show, inside what somebody says",
    "Clerks say satellite images show new towers and that trucks came.",
    [
      ["Clerks", "say", "satellite images show new towers and that trucks came", null],
      ["satellite images", "show", "new towers", null],
    ],
  ],
  [
    "somebody whom a clause with whose describes",
    "A clerk whose barn burned said the road was shut.",
    [["A clerk", "said", "the road was shut", null]],
  ],
  [
    "a name set off after its role, at the end",
    "Bakers will strike, their president, Gail Moss, confirmed.",
    [["their president, Gail Moss", "confirmed", "Bakers will strike", "Gail Moss"]],
  ],
  [
    "a quotation and, after it, a clause of its own",
    "Ada Moss called it “a joke”, but noted that the barn burned.",
    [
      ["Ada Moss", "called", "it “a joke", "Ada Moss"],
      ["Ada Moss", "noted", "the barn burned", "Ada Moss"],
    ],
  ],
  [
    "a surname that ends like a trade",
    "Anna Dahlqvist left. Dahlqvist said it rained.",
    [["Dahlqvist", "said", "it rained", "Anna Dahlqvist"]],
  ],
  [
    "a body's spokesman, who is not the body",
    "A Velmar spokesman said it rained.",
    [["A Velmar spokesman", "said", "it rained", null]],
  ],
])("reads %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("joins a quotation broken by its cue, and the quotations that follow it without a new one", () => {
  const [one, ...more] = found("attribution", "“We lost,” Ada Moss said, “and we left.” She wept. “Never again.”");
  expect(one?.attribution?.content.exact).toBe("We lost,” Ada Moss said, “and we left.” She wept. “Never again");
  expect(more).toEqual([]);
});

it("joins a quotation over two paragraphs with its speaker in the second", () => {
  const [one] = found("attribution", "‘First the barn burned.\n\nThen the mill burned,’ Brevik said.");
  expect(one?.attribution?.content.exact).toBe("First the barn burned.\n\nThen the mill burned");
  expect(one?.attribution?.quoted).toBe("direct");
});

it("stops before the next speaker's words", () => {
  const contents = found("attribution", "“We lost,” Ada Moss said. “We won,” said Olaf Brandt.").map(
    (c) => c.attribution?.content.exact,
  );
  expect(contents).toEqual(["We lost", "We won"]);
});

it("never gives a pronoun to a speaker of the other sex", () => {
  const [, second] = found(
    "attribution",
    "Ada Moss met Olaf Brandt. Ada Moss said the barn burned. “It did,” he said.",
  );
  expect(second?.attribution?.source.resolved).toBe("Olaf Brandt");
});

it("leaves a pronoun open between two who were named in one breath", () => {
  expect(read("Ada Moss and Vera Lind left. She said the barn burned.")).toEqual([
    ["She", "said", "the barn burned", null],
  ]);
});

it("does not take a wife for her husband", () => {
  expect(read("Olaf Brandt runs a farm. Mr. Brandt said it burned. Ms. Brandt said it did not.").at(1)?.at(3)).toBe(
    "Brandt",
  );
});
