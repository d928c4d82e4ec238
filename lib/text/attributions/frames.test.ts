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
    "Her rival, the former clerk Bo Lund, shot back that the barn had burned.",
    [["Her rival, the former clerk Bo Lund", "shot back", "the barn had burned"]],
  ],
  [
    "Replying to a motion, Mr. Solvang, who also keeps bees, said the barn had burned.",
    [["Mr. Solvang", "said", "the barn had burned"]],
  ],
  [
    "Speaking outside, Ms. Bagge, a two-time mayor of Palma, alleged that the barn had burned.",
    [["Ms. Bagge", "alleged", "the barn had burned"]],
  ],
  [
    "The barn stood for a year, the audit shows, compared with two in 2010.",
    [["the audit", "shows", "The barn stood for a year"]],
  ],
  [
    "A barn has burned in the south, local media report.",
    [["local media", "report", "A barn has burned in the south"]],
  ],
  [
    "Some 201 barns burned last year, her office says, the fewest for nine years.",
    [["her office", "says", "Some 201 barns burned last year"]],
  ],
  [
    "The harbour is high, and the weather office forecast a crest of nine metres for Friday.",
    [["the weather office", "forecast", "a crest of nine metres for Friday"]],
  ],
  ["Ada Moss called the barn “a joke” in a letter to the council.", [["Ada Moss", "called", "the barn “a joke"]]],
  ["The mayor called that “a fairy tale”.", [["The mayor", "called", "that “a fairy tale"]]],
  [
    'Ada Moss told reporters that "no barn was lost." She went on: "We know where each one is."',
    [
      ["Ada Moss", "told", "no barn was lost"],
      ["She", "went on", "We know where each one is"],
    ],
  ],
  ["Ada Moss went on to say that the barn had burned.", [["Ada Moss", "say", "the barn had burned"]]],
  ["Another said the barn was old.", [["Another", "said", "the barn was old"]]],
  ["Some say the barn still stands.", [["Some", "say", "the barn still stands"]]],
  ["Others talk of a curse.", [["Others", "talk of", "a curse"]]],
  ["The clerk, though, is adamant that the barn was locked.", [["The clerk", "adamant", "the barn was locked"]]],
  ["The club made clear that Ada Moss would stay.", [["The club", "made clear", "Ada Moss would stay"]]],
  ["The mayor called for calm.", [["The mayor", "called for", "calm"]]],
  ["The captain reported hearing a bang.", [["The captain", "reported", "hearing a bang"]]],
  ["The audit blames poor welding for the fire.", [["The audit", "blames", "poor welding for the fire"]]],
  ["Ada Moss has always maintained her innocence.", [["Ada Moss", "maintained", "her innocence"]]],
  ["Police suspect arson.", [["Police", "suspect", "arson"]]],
  ["On the ministry's figures, 41 barns are unsafe.", [["the ministry", "figures", "41 barns are unsafe"]]],
  ["A person briefed on the talks said the barn was sold.", [["A person", "said", "the barn was sold"]]],
  ["The barn is sold, according to a person briefed on the talks.", [["a person", "according to", "The barn is sold"]]],
  [
    "Two of the 14 engineers interviewed for the report said the barn was old.",
    [["Two of the 14 engineers", "said", "the barn was old"]],
  ],
  [
    '"It is a poor barn," grumbled Councillor Ana Bray. "We lost the ferry," sighed Tom Reed.',
    [
      ["Councillor Ana Bray", "grumbled", "It is a poor barn"],
      ["Tom Reed", "sighed", "We lost the ferry"],
    ],
  ],
  [
    "“We must look closely at what is written” on that barn, Moss said.",
    [["Moss", "said", "We must look closely at what is written” on that barn"]],
  ],
  [
    'His exit was "entirely voluntary", the council said.',
    [["the council", "said", 'His exit was "entirely voluntary']],
  ],
  [
    "It was swept off a bridge, Sheriff Ray Benton said, adding that the driver had steered around a barn.",
    [
      ["Sheriff Ray Benton", "said", "It was swept off a bridge"],
      ["Sheriff Ray Benton", "adding", "the driver had steered around a barn"],
    ],
  ],
  ["The engineers disputed the report: the barn never burned.", [["The engineers", "disputed", "the report"]]],
  [
    "Ada Moss insisted on Wednesday that the barn stood, hours before her own photographs showed that it had burned.",
    [
      ["Ada Moss", "insisted", "the barn stood"],
      ["her own photographs", "showed", "it had burned"],
    ],
  ],
  [
    "The minister told the house that the barn was paid for, even as members tore up his reply.",
    [["The minister", "told", "the barn was paid for"]],
  ],
  ["Water, they say in Palma, climbs uphill.", [["they", "say", "Water, they say in Palma, climbs uphill"]]],
  ["The barn's own map put the number of cows at 412.", [["The barn's own map", "put", "the number of cows at 412"]]],
  ["The firm Quill values it at $2.7 million.", [["The firm Quill", "values", "it at $2.7 million"]]],
  [
    'A complaint that was sent to the council by a buyer in Dayton reads: "Smoke pouring out."',
    [["A complaint", "reads", "Smoke pouring out"]],
  ],
  [
    "The beams, archaeologist Ola Brandt announced in May, are oak.",
    [["archaeologist Ola Brandt", "announced", "The beams, archaeologist Ola Brandt announced in May, are oak"]],
  ],
  [
    "The barn was doing “no more than 78”, its keeper, Ada Moss, told reporters.",
    [["its keeper, Ada Moss", "told", "The barn was doing “no more than 78"]],
  ],
  [
    "Ada Moss warned that melting ice was being missed, a finding that was dismissed.",
    [["Ada Moss", "warned", "melting ice was being missed"]],
  ],
  [
    "Her deputy, Olaf Brandt, begged to differ: “It burned twice.”",
    [["Her deputy, Olaf Brandt", "begged", "It burned twice"]],
  ],
  [
    "“She keeps bees better than anyone here.” — Dale Orme, commissioner",
    [["Dale Orme", "—", "She keeps bees better than anyone here"]],
  ],
  ["“The barn is safe,” Mr Hart was quoted as saying by the Kerrow Post.", [["Mr Hart", "saying", "The barn is safe"]]],
  ["The barn was described by Ms Voss as “reckless and late”.", [["Ms Voss", "described by", "reckless and late"]]],
  [
    "The loss of 27 barns was reported by the newspaper Ostkurier on Monday.",
    [["the newspaper Ostkurier", "reported by", "The loss of 27 barns"]],
  ],
  ["An auditor’s letter gave the figure as £7.9m.", [["An auditor’s letter", "gave", "the figure as £7.9m"]]],
  ["The firm attributed both fires to hay.", [["The firm", "attributed", "both fires to hay"]]],
  ["Half the barns burned, by the council's estimate.", [["the council", "estimate", "Half the barns burned"]]],
  [
    "The board rejected the charge: ‘We have thirteen of them.’",
    [
      ["The board", "rejected", "the charge"],
      ["The board", "rejected", "We have thirteen of them"],
    ],
  ],
  ["In 2016 she put it this way:\n\n“The wind gets a vote.”", [["she", "put", "The wind gets a vote"]]],
  [
    "New figures from the harbour office show exports fell 3 per cent.",
    [["New figures from the harbour office", "show", "exports fell 3 per cent"]],
  ],
  ["Not so, says Brand: the bridge was never tested.", [["Brand", "says", "the bridge was never tested"]]],
  [
    "What matters, according to Brand, is trust.",
    [["Brand", "according to", "What matters, according to Brand, is trust"]],
  ],
  ["Per the filing, the chief sold 40,000 shares.", [["the filing", "Per", "the chief sold 40,000 shares"]]],
  [
    "The firm, which employs 400 people, said on Tuesday it would shut the plant, blaming high costs.",
    [
      ["The firm", "said", "it would shut the plant"],
      ["The firm", "blaming", "high costs"],
    ],
  ],
  ["The pilot radioed that the engine had failed.", [["The pilot", "radioed", "the engine had failed"]]],
  [
    "One, the mayor said, had burned; the barn at Leeds stands.",
    [["the mayor", "said", "One, the mayor said, had burned"]],
  ],
  ["Mr Lund said the talks, held in Oslo, were over.", [["Mr Lund", "said", "the talks, held in Oslo, were over"]]],
  [
    "Economists polled by Velmar had forecast growth of 3 per cent.",
    [["Economists", "forecast", "growth of 3 per cent"]],
  ],
  [
    "According to figures obtained by the council, 40 barns have burned since 2019.",
    [["figures", "According to", "40 barns have burned since 2019"]],
  ],
  [
    "It was, she said, the worst night of her life.",
    [["she", "said", "It was, she said, the worst night of her life"]],
  ],
  [
    "“That’s not what we agreed,” Moss said. Lund disagreed. “It is exactly what we agreed.”",
    [
      ["Moss", "said", "That’s not what we agreed"],
      ["Lund", "disagreed", "It is exactly what we agreed"],
    ],
  ],
  [
    "‘Which barn burned?’ A festival spokeswoman, Ida Lind, says that no barn was lost.",
    [["A festival spokeswoman, Ida Lind", "says", "no barn was lost"]],
  ],
])("reads who says what in %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  "The Speaker called for order.",
  "The council rejected the draft by five votes to two.",
  "The mayor declared an emergency in 14 towns.",
  "The firm launched: “The Great Barn Countdown”",
  "“Document found on wet street” — Northern Star (May 7)",
  "Moss put the barn on the market.",
  "The draft was rejected by the council.",
  "She knew what the numbers were.",
  "Moss went on to win the cup.",
  "Ada Moss walked to the barn: it had burned.",
])("hears nobody in %j", (text) => {
  expect(read(text)).toEqual([]);
});

it("takes an interview's answer whole, and gives the questions to nobody", () => {
  const text =
    "A talk\n\nThe Ledger: Did it burn?\n\nMoss: It burned twice.\n\nNobody came.\n\nThe Ledger: Why?\n\nMoss: It was old.";
  expect(read(text)).toEqual([
    ["Moss", ":", "It burned twice.\n\nNobody came"],
    ["Moss", ":", "It was old"],
  ]);
});

it("takes a list's labels for no speakers", () => {
  expect(read("Facts\n\nAddress: Mill Lane\n\nOwner: Velmar\n\nVelmar: A town\n\nIt burned.")).toEqual([]);
});
