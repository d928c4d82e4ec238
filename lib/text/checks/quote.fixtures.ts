import type { Fixtures } from "./testing/fixtures";

export const quoteFixtures: Fixtures = {
  finds: [
    [
      "“We will never sell the mill,” says owner\n\nIt is not for sale. “We will not sell the mill,” Ivo Stern said.",
      "We will never sell the mill",
      "We will not sell the mill",
    ],
    [
      "Mayor: “The town is broke”\n\n“The town is bankrupt,” the mayor, Mia Lang, told the council.",
      "The town is broke",
      "The town is bankrupt",
    ],
    [
      "> “Nobody asked the people who live here.” — Mia Lang\n\n“Nobody asked the people who work here,” said Mia Lang.",
      "Nobody asked the people who live here",
      "Nobody asked the people who work here",
    ],
    [
      "‘I would do it all again’: thief jailed\n\nIvo Stern showed no regret. ‘I would do it again,’ he told the judge.",
      "I would do it all again",
      "I would do it again",
    ],
    [
      "“It was the worst night of our lives”\n\nMia Lang stood in the ruins. “It was,” she said, “the longest night of our lives.”",
      "It was the worst night of our lives",
      "It was",
    ],
    [
      "“There are 40 rats in my kitchen”\n\nThe cook is angry. “There are 14 rats in my kitchen,” he says.",
      "There are 40 rats",
      "There are 14 rats",
    ],
    [
      "Ivo Stern said: “We have lost three good men.” At the grave the mayor repeated his words: “We have lost four good men.”",
      "We have lost three good men",
      "We have lost four good men",
    ],
    [
      "“The water came without any warning at all.”\n\nIvo Stern was asleep. “The water came with no warning at all,” he says.",
      "The water came without",
      "The water came with no",
    ],
  ],
  silent: [
    ["“We will not sell the mill,” says owner\n\n“We will not sell the mill,” Ivo Stern said, “as long as I live.”"],
    ["“Never sell”: owner firm\n\n“We will never sell the mill,” Ivo Stern said."],
    ["“We will … not sell”\n\n“We will, I promise, not sell,” Ivo Stern said."],
    ["Mia Lang said: “We will win.” Ivo Stern said: “We will lose.”"],
    ["“The town is broke,” the mayor said in May. In June she said: “The town is rich.”"],
    ["The film is called “The town is broke”. Its sequel is called “The town is rich”."],
    ["“[The town] is quite broke”\n\n“It is quite broke,” the mayor, Mia Lang, told the council."],
    ["“The town is broke!”\n\n“The town is broke”, the mayor told the council."],
    ["“I like the sea,” says Mia Lang. “I like the hills,” says her husband, Ivo Stern."],
  ],
};
