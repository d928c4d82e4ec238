import { describe, expect, it } from "vitest";
import { extract } from "@/lib/text";

const flagged = (text: string) =>
  extract(text)
    .claims.filter((c) => c.flags.some((f) => f.code === "contradiction"))
    .map((c) => c.core.exact);

describe("contradictions", () => {
  it.each([
    [
      "numbers for the same thing",
      "The river flooded 430 homes.\n\nIn all 390 homes had been flooded.",
      ["430 homes", "390 homes"],
    ],
    [
      "an assertion and its denial",
      "The mayor had signed the contract.\n\nThe contract has not been signed by the mayor.",
      ["had signed the contract", "has not been signed by the mayor"],
    ],
    [
      "a thing pending and done",
      "The ferry is being readied for its first crossing.\n\nThe ferry had already begun its first crossing.",
      ["is being readied for its first crossing", "had already begun its first crossing"],
    ],
    [
      "another source's number for what was told before",
      "The mayor said the fair drew a crowd of 430 people.\n\nThe police put the number at 212.",
      ["430 people", "212"],
    ],
    [
      "another source's rate",
      "The firm claims a return rate of 4 percent. Two former clerks put the rate at 21 percent.",
      ["4 percent", "21 percent"],
    ],
    [
      "a case of what is said never to have happened",
      "Moss said the guards had slapped two of the drivers.\n\n“Nobody was slapped,” Olaf Brandt said.",
      ["had slapped two of the drivers", "was slapped"],
    ],
    [
      "a denial of what was told of before",
      "Moss said managers had drawn up plans to shut the mill in May. The firm, the oldest in Velmar, said no such plans existed.",
      ["had drawn up plans to shut the mill", "existed"],
    ],
    [
      "what is answered with a word in common",
      "“No farmer has gone to court,” Moss said.\n\nHolt rose. “I have 27 writs by farmers here,” she shot back.",
      ["has gone to court", "27 writs"],
    ],
    [
      "a plain dispute of the sentence before",
      "A dam at Velmar was overtopped at noon. Engineers disputed the report: the crew had opened a gate, they said.",
      ["was overtopped", "had opened a gate"],
    ],
    [
      "a number given in answer",
      "The recorder shows that the train entered the curve at 141 km/h. Orrin Rail disputes this. The train was doing 78 km/h, its chief said.",
      ["141 km/h", "78 km/h"],
    ],
    [
      "what is told after somebody left no exception",
      "Moss said nobody in a shelter had been turned away. Helpers said a shelter in Velmar stopped admitting people.",
      ["had been turned away", "stopped admitting people"],
    ],
    [
      "what still is, after it was said to be over",
      "The firm said the page had been taken down. It was still online on Tuesday.",
      ["had been taken down", "was still online"],
    ],
    [
      "a rise and a fall of one whole",
      "Moss insisted that waits had fallen in every valley. The office’s own figures showed that they had risen in three.",
      ["had fallen in every valley", "three"],
    ],
  ])("finds %s", (_, text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  it("names the counterpart and says what disagrees", () => {
    const { claims } = extract("The siren had never sounded.\n\nHolt said the siren sounded at noon.");
    const [first] = claims.filter((c) => c.flags.some((f) => f.code === "contradiction"));
    const flag = first?.flags.find((f) => f.code === "contradiction");
    expect(claims.find((c) => c.id === flag?.relatedTo[0])?.core.exact).toContain("sounded");
    expect(flag?.message).toContain("denies");
  });

  it.each([
    ["a change over time", "The firm had 430 clerks in 2020.\n\nLast year the firm had 390 clerks."],
    ["an answer about something else", "“The barn is old,” Moss said. “We met in May,” Holt shot back."],
    [
      "a dispute nobody has",
      "The bulletin counted 40 barns. She did not dispute the bulletin. “He knew what the numbers were,” Holt said.",
    ],
    ["two places", "Moss said sales rose in Velmar. Holt said sales fell in Orrin."],
    [
      "numbers of different things",
      "Moss said divers sought seven people. Holt denied the report. The wreck lies at 48 metres, he said.",
    ],
    ["two different things", "The river flooded 430 homes.\n\nThe fire destroyed 12 homes."],
    ["a denial that holds until then", "Silvano had not scored since May.\n\nSilvano scored at noon."],
    ["a denial of another month", "The mayor did not resign in May.\n\nThe mayor resigned in June."],
    ["a vote against", "The panel voted to buy the pier.\n\nMoss was one of nine who voted no."],
    [
      "a denial of somebody else's part",
      "A baker was arrested in Leeds.\n\nA woman was questioned but was not arrested.",
    ],
    [
      "a part of what was counted",
      "The storm left 4 dead in Leeds.\n\nTwo of the dead were brothers of Moss from Leeds.",
    ],
    ["two people", "Holt signed the lease.\n\nMoss did not visit the barn."],
    [
      "a number of another sort",
      "The mayor said the fair drew a crowd of 430 people.\n\nThe police put the cost at £212.",
    ],
    ["a number for another year", "The firm lost £4 million.\n\nAnalysts put the figure at £2 million in 2027."],
    ["a verb that says too little", "Nobody left.\n\nMoss said the train left the rails at noon."],
    [
      "a case of another time",
      "Nobody was hurt when the plaster fell, Moss said. One guard was hurt in 2011, when a ladder slipped.",
    ],
    [
      "a case of another day",
      "No ferry was cancelled on the quay.\n\nOn Sunday four ferries had been cancelled at the quay.",
    ],
    ["a denial of a kind", "The bureau counts 9,400 mills. “We do not count water mills,” Moss said."],
    [
      "a denial of a reason",
      "Orrin Air said it had not cancelled a flight because of the strike. It cancelled a flight because of fog.",
    ],
    [
      "another one of several",
      "No child was turned away from the new school, Moss said. The old school turned away eleven children.",
    ],
    [
      "a case of another's",
      "“No member was put under pressure,” Holt said. A member of another party said he had been put under pressure.",
    ],
    [
      "a number of another part",
      "Moss said the pier cost €12 million. Holt put the cost of the harbour at €31 million.",
    ],
    [
      "a dispute of what else happened",
      "Farms lost a third of their hives. A vet disputes that mites came: she found hives full.",
    ],
    [
      "an offer that is turned down",
      "Pilots had accepted 3 per cent in May. “They rejected it before they read it,” Holt said. Pilots read it all.",
    ],
    ["the same number twice", "The river flooded 430 homes.\n\nIn all 430 homes had been flooded."],
  ])("finds none in %s", (_, text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe("same assertions", () => {
  const linked = (text: string) =>
    extract(text)
      .claims.filter((c) => c.sameAs)
      .map((c) => c.core.exact);

  it("links an arrival told twice", () => {
    expect(
      linked("The ferry Sula had arrived in the harbour.\n\nHolt confirmed that the ferry Sula arrived on Friday."),
    ).toHaveLength(2);
  });

  it("links neither two arrivals of different things nor an arrival and its denial", () => {
    expect(linked("The ferry had arrived in the harbour.\n\nThe king arrived in Leeds.")).toEqual([]);
    expect(linked("The ferry Sula arrived.\n\nThe ferry Sula has not arrived.")).toEqual([]);
  });
});

it("collects the ways a name is written", () => {
  const { names } = extract("Minister Viktor Halvorsen spoke. Halvorsen left early. Viktor Halvorssen was unwell.");
  expect(names).toEqual([{ name: "Viktor Halvorsen", variants: ["Halvorsen", "Viktor Halvorssen"] }]);
});

it("says when the headline asserts what the body does not", () => {
  const flags = (body: string) =>
    extract(`Ruritania’s Exit From the Grain Treaty Alarms Farmers\n\n${body}`).claims.flatMap((c) =>
      c.flags.map((f) => f.code),
    );
  expect(flags("Farmers met in the capital on Friday.")).toContain("headline-unsupported");
  expect(flags("The cabinet announced Ruritania’s exit from the grain treaty.")).not.toContain("headline-unsupported");
});
