import { expect, it } from "vitest";
import { found } from "../testing/found";

it.each([
  ["what nobody in particular is clear about", "It is clear that the barn burned."],
  ["a road kept up", "The council maintains 40 parks and maintained the road."],
  ["a fear of theirs", "Some fear of heights is normal."],
  ["forms of a kind", "Some claim forms were lost. Most report cards arrived on Monday."],
  ["a thing that suggests", "The timing suggests a plan."],
  ["a question to somebody arrested", "Police questioned the captain."],
  ["a mind's own state", "I think we will be late."],
  ["something that shows a place", "The road shows wear in winter."],
  ["a name in marks", "The ‘Petrel’ battery moved."],
  ["something that is by somebody", "The barn was built by Ada Moss."],
  ["a jury's finding", "The jury found a clerk guilty of theft."],
  ["what divers found", "Divers found 14 jars in a crate that she had hidden."],
  ["a recall of goods", "Velmar recalls 40 heaters over fires."],
  ["a record defended", "Ada Moss defended the record of her farm."],
  ["what is told as it stands", "As Ada Moss left, the barn burned."],
  ["silence", "The clerk did not say whether it burned."],
  ["nobody's silence", "Neither side has said when it burned."],
  ["arguments heard", "The court heard arguments that the barn was old."],
  ["a list after a colon", "Moss: a farmer who likes “Petrel” cars."],
  ["nobody's words", "Nobody told us the road was shut."],
  ["a theft reported", "We reported it within a day."],
])("finds no attribution in %s", (_, text) => {
  expect(found("attribution", text)).toEqual([]);
});

it.each<[string, string, string[]]>([
  ["a nameless crowd", "Analysts said the barn burned.", ["vague-source"]],
  ["a nameless one", "A source familiar with the barn said it burned.", ["vague-source"]],
  ["a named person", "Ada Moss said the barn burned.", []],
  ["somebody's lawyer", "A lawyer for Moss said the barn burned.", []],
  ["a body", "The coast guard said the barn burned.", []],
  ["a document", "The report found that the barn burned.", []],
  ["another outlet", "The newspaper Daily Echo reported that the barn burned.", ["second-hand"]],
  ["a spokesman of a body", "A spokesman for the harbour board said the barn burned.", []],
  ["people at a named body", "Researchers at Lakeland University said the barn burned.", []],
  ["somebody's mother", "Moss’s mother said the barn burned.", []],
  ["several of a party", "Several Democrats said the barn burned.", ["vague-source"]],
  ["a party", "Democrats said the barn burned.", []],
  ["what was told to a station", "“It burned,” Ada Moss told the broadcaster TV Loire.", ["second-hand"]],
  ["a pronoun for nobody", "‘It burned,’ he said.", ["unresolved-source"]],
])("flags %s rightly", (_, text, flags) => {
  expect(found("attribution", text).flatMap((c) => c.flags.map((f) => f.code))).toEqual(flags);
});
