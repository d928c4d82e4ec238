import { expect, it } from "vitest";
import { found } from "../testing/found";

const read = (text: string) =>
  found("attribution", text).map(({ attribution }) => [
    attribution?.source.exact,
    attribution?.cue.exact,
    attribution?.content.exact,
  ]);

it.each<[string, string[][]]>([
  [
    "Inflation will fall next year, the central bank forecasts.",
    [["the central bank", "forecasts", "Inflation will fall next year"]],
  ],
  ["A review found breaches at nine of the barns.", [["A review", "found", "breaches at nine of the barns"]]],
  ["The watchdog found 31 failings at the barn.", [["The watchdog", "found", "31 failings at the barn"]]],
  ["The watchdog found a barn in the woods.", []],
  [
    "The ministry’s own figures, published in May, show that exports fell.",
    [["The ministry’s own figures", "show", "exports fell"]],
  ],
  ["Files seen by the Courier show the firm knew about the leak.", [["Files", "show", "the firm knew about the leak"]]],
  [
    "A report published on Monday by the audit office concludes that the dam leaks.",
    [["A report", "concludes", "the dam leaks"]],
  ],
  ["Footage shows the bus leaving the road.", [["Footage", "shows", "the bus leaving the road"]]],
  ["The bank warned investors of heavy losses.", [["The bank", "warned", "heavy losses"]]],
  ["The council had been warned by engineers that the dam leaked.", [["engineers", "warned by", "the dam leaked"]]],
  ["The council had been warned by engineers in May.", []],
  ["Local radio quoted a witness as saying the bus had burned.", [["a witness", "saying", "the bus had burned"]]],
  ["Bo Lund was quoted by the Courier as saying that it burned.", [["Bo Lund", "saying", "it burned"]]],
  ["As Moss put it, “it is a scandal”.", [["Moss", "put it", "it is a scandal"]]],
  ["In the words of one driver, “it was a river of mud”.", [["one driver", "words of", "it was a river of mud"]]],
  ["In Moss’s view, the plan breaks the law.", [["Moss", "view", "the plan breaks the law"]]],
  ["In view of the storm, the ferry stayed in port.", []],
  ["Her answer was simple: “No.”", [["Her", "answer", "No"]]],
  ["Moss’s verdict: “A waste of money.”", [["Moss", "verdict", "A waste of money"]]],
  ["The answer lies in the barn: “Plan A” was lost.", []],
  ["“It leaked”, Tom Reed, a neighbour, says.", [["Tom Reed", "says", "It leaked"]]],
  ["The plan drew anger, with residents saying they were not asked.", [["residents", "saying", "they were not asked"]]],
  [
    "The mine had been closed, Xinhua reported on Monday, citing the provincial government.",
    [
      ["Xinhua", "reported", "The mine had been closed"],
      ["the provincial government", "citing", "The mine had been closed"],
    ],
  ],
  [
    "The airline said it was cutting 300 jobs, citing the price of fuel.",
    [["The airline", "said", "it was cutting 300 jobs"]],
  ],
  ["The firm said sales rose 4 percent, beating forecasts.", [["The firm", "said", "sales rose 4 percent"]]],
  ["Roe said the vote was fair – a claim that observers reject.", [["Roe", "said", "the vote was fair"]]],
  ["Roe said the barn – all of it – burned.", [["Roe", "said", "the barn – all of it – burned"]]],
  ["Roe said that, as the vote was late, it was void.", [["Roe", "said", "as the vote was late, it was void"]]],
  ["Police: driver had been drinking", [["Police", ":", "driver had been drinking"]]],
  ["Union says 400 jobs at risk", [["Union", "says", "400 jobs at risk"]]],
  ["Budget: what it means for you", []],
  ["Languages: 61 (38 without a phone)", []],
  ["The minister has offered talks to the union.", [["The minister", "offered", "talks to the union"]]],
  ["The museum offers tours in May.", []],
  ["The union wants a rise of 8 percent.", [["The union", "wants", "a rise of 8 percent"]]],
])("reads who said what in %s", (text, expected) => expect(read(text)).toEqual(expected));

const speakers = (text: string) =>
  found("attribution", text).map(({ attribution }) => [attribution?.source.exact, attribution?.source.resolved]);

it.each<[string, string, string | null]>([
  ["Police Chief Ivo Hart met the mayor. The chief said crime had fallen.", "The chief", "Ivo Hart"],
  ["Its chief executive, Ada Moss, left. “We tried,” the chief executive said.", "the chief executive", "Ada Moss"],
  ["The Kerrow Farmers’ Union marched. The union said 4,000 came.", "The union", "Kerrow Farmers’ Union"],
  [
    "Ada Moss, chief executive of Velmar, left. The chief executive of Orrin said it was sold.",
    "The chief executive of Orrin",
    null,
  ],
  ["Ada Moss left the barn. The researcher said 300 people answered.", "The researcher", null],
])("takes up in %s whom %s means", (text, source, name) => expect(speakers(text)).toContainEqual([source, name]));
