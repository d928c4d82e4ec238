import type { Fixtures } from "./testing/fixtures";

export const titleFixtures: Fixtures = {
  finds: [
    [
      "The defendant, Karl Stoltz, wept. Later the judge, Karl Stoltz, was led back to his cell.",
      "defendant, Karl Stoltz",
      "judge, Karl Stoltz",
    ],
    [
      "Violinist Emi Sato missed the rehearsal. Sato, a cellist from Kobe, had been held at the border.",
      "Violinist Emi Sato",
      "cellist",
    ],
    ["Major Otto Heim closed the road. Colonel Heim said that it was mined.", "Major Otto Heim", "Colonel Heim"],
    [
      "The mayor of Bex, Lotte Brandt, opened the bridge. Deputy mayor Brandt cut the ribbon.",
      "Lotte Brandt",
      "Deputy mayor Brandt",
    ],
    [
      "Lotte Brandt, the prosecutor, asked for ten years. “He is a liar,” said defence lawyer Brandt.",
      "Lotte Brandt, the prosecutor",
      "defence lawyer Brandt",
    ],
    [
      "The violinist Ivo Stern played first. The applause for cellist Ivo Stern was long.",
      "violinist Ivo Stern",
      "cellist Ivo Stern",
    ],
    [
      "Professor Mia Lang found the bones. “I was lucky,” says Lang, a student in Mere.",
      "Professor Mia Lang",
      "Lang, a student",
    ],
    [
      "The firm’s finance director, Jon Platt, has resigned. Platt, the head of marketing, blames the board.",
      "finance director, Jon Platt",
      "Platt, the head of marketing",
    ],
    ["Bishop Karl Thorn blessed the ship. Archbishop Thorn then went home.", "Bishop Karl Thorn", "Archbishop Thorn"],
    [
      "His uncle, Jon Platt, raised him. Platt, his grandfather, was a miner.",
      "uncle, Jon Platt",
      "Platt, his grandfather",
    ],
    [
      "Jon Platt, MP for Marl, voted no. “It is a bad law,” said Platt, the member for Bex.",
      "Jon Platt, MP for Marl",
      "Platt, the member for Bex",
    ],
    [
      "Finance minister Jon Platt resigned. The interior minister, Platt, gave no reason.",
      "Finance minister Jon Platt",
      "interior minister, Platt",
    ],
    [
      "Midfielder Ivo Stern scored twice. “We were lucky,” said goalkeeper Stern.",
      "Midfielder Ivo Stern",
      "goalkeeper Stern",
    ],
    [
      "Landlord Jon Platt wants the house back. “I have paid,” says Platt, the tenant.",
      "Landlord Jon Platt",
      "Platt, the tenant",
    ],
    [
      "The club’s treasurer, Mia Lang, is honest. Chairman Ivo Stern says so. Vice-chairman Stern has seen the books.",
      "Chairman Ivo Stern",
      "Vice-chairman Stern",
    ],
    [
      "Jon Platt is the captain of the ferry. “I slept,” first mate Platt told the court.",
      "Jon Platt",
      "first mate Platt",
    ],
    [
      "The soprano Mia Lang sang first. Then the mezzo-soprano Lang sang again.",
      "soprano Mia Lang",
      "mezzo-soprano Lang",
    ],
  ],
  silent: [
    ["Bishop Aldo Neri blessed the boats; Neri, made a cardinal in May, then went to lunch."],
    ["Major Otto Heim closed the road. Heim, now a colonel, lives in Mere."],
    ["Major Otto Heim closed the road. Promoted in May, Colonel Heim opened it again."],
    ["Professor Mia Lang, once a student in Mere, found the bones. Former student Lang was lucky."],
    ["Captain Jon Platt and his mate Ivo Stern sank the ferry. First mate Stern was ill."],
    ["Chief executive Jon Platt also sits on the board. Chairman Ivo Stern does not."],
    ["The director, Jon Platt, plays a judge in the film. Judge Platt is a fool."],
    ["Jon Platt, a lawyer, is the mayor of Bex. Mayor Platt is 50."],
    ["Anna Holt, the mayor, met her sister Ida Holt, the deputy mayor. Deputy mayor Holt was late."],
    ["Coach Ivo Stern, who was captain until 2010, left. Captain Stern was a legend."],
    ["President Mia Lang met the vice-president, Jon Platt. Platt said nothing."],
    ["Doctor Jon Platt, the chief physician, was on call. Surgeon Mia Lang was not."],
    ["The father, Jon Platt, wept. Husband Jon Platt had lost all."],
  ],
};
