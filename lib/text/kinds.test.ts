import { describe, expect, it } from "vitest";
import { cores } from "./testing/found";

describe("quantities", () => {
  it.each([
    ["The fire killed three people.", ["three people"]],
    ["About 40 percent of the barns burned.", ["About 40 percent"]],
    ["The deal is worth $1.2 billion.", ["$1.2 billion"]],
    ["The party holds 82 of the 158 seats.", ["82 of the 158 seats"]],
    ["They paid between £11,000 and £13,000.", ["between £11,000 and £13,000"]],
    ["It hired 12 new clerks and two cooks.", ["12 new clerks", "two cooks"]],
    ["The pump fills 60 barrels an hour.", ["60 barrels an hour"]],
    ["Half received a grant.", ["Half"]],
    ["The inn lost a third of its guests.", ["a third of its guests"]],
    ["Rents rose by almost a quarter.", ["almost a quarter"]],
    ["They hold about two thirds of the land.", ["about two thirds of the land"]],
    ["A refund of between 10% and 25% of the fee is due.", ["between 10% and 25%"]],
    ["She put the damage at $90 million to $110 million.", ["$90 million to $110 million"]],
    ["The toll rose from £2 to £3.", ["£2", "£3"]],
    ["He joined for £350,000 last summer.", ["£350,000"]],
    ["The clerks voted 7-4 against it.", ["7-4"]],
    ["He pleaded guilty to 11 counts of fraud.", ["11 counts"]],
    ["Sixteen people fled, two of them barefoot.", ["Sixteen people", "two of them"]],
    ["The shop pays £84 a year for a £2m safe.", ["£84 a year", "£2m"]],
    ["The mill open for 16 hours a week closed.", ["16 hours a week"]],
    ["Reedham beat Velmar 2-1.", ["2-1"]],
    ["It is nearly double the size.", ["nearly double"]],
    ["One man died in the fire.", ["One man"]],
    ["Olaf Brandt scored twice.", ["twice"]],
    ["About one in 40 million fail.", ["About one in 40 million"]],
    ["The clerk twice locked the barn.", ["twice"]],
    ["The port handled 19% less cargo.", ["19%"]],
    ["She valued it at closer to €3m.", ["closer to €3m"]],
    ["The oven reached 640 degrees Fahrenheit.", ["640 degrees Fahrenheit"]],
    ["The goalie made 41 saves as it rained.", ["41 saves"]],
    ["They reported a 9% rise in rents.", ["9%"]],
    ["Reedham raced into a 17-0 lead.", ["17-0 lead"]],
  ])("counts %s", (text, expected) => {
    expect(cores("quantity", text)).toEqual(expected);
  });

  it.each([
    "The Boeing 737 landed.",
    "The Group of Seven met.",
    "Ada Moss, 54, a baker, wept.",
    "One barn burned.",
    "See page 12.",
    "The 54-year-old baker wept.",
    "She came first.",
    "It burned in 2019.",
    "It was a category three storm.",
    "She made a fifth attempt.",
    "The ten-man side wept.",
    "The twice married baker wept.",
    "He left school at 14.",
    "It is for children under 5.",
    "Ada Moss, a mother of three, wept.",
    "Ada Moss, baker, dies at 91",
    "She sang, and at 14 she left.",
  ])("counts nothing in %s", (text) => {
    expect(cores("quantity", text)).toEqual([]);
  });
});

describe("capabilities", () => {
  it.each([
    ["The boat can carry 40 cars.", ["can carry 40 cars"]],
    ["The switch can overheat and catch fire.", ["can overheat and catch fire"]],
    ["The heater is designed to shut off by itself.", ["designed to shut off by itself"]],
    ["They designed a chip that could switch 900 volts.", ["could switch 900 volts"]],
    ["It sent four boats, each capable of carrying 40 cars.", ["capable of carrying 40 cars"]],
    ["A boat that can carry 40 cars was sent to the island.", ["can carry 40 cars"]],
    ["It is capable of lifting a truck.", ["capable of lifting a truck"]],
    ["The gate is designed to hold back the tide.", ["designed to hold back the tide"]],
    ["The hall is rated for 900 guests.", ["rated for 900 guests"]],
    ["It is known for its ability to float.", ["ability to float"]],
    ["The drone has a range of 300 kilometres.", ["has a range of 300 kilometres"]],
  ])("tells what something can do in %s", (text, expected) => {
    expect(cores("capability", text)).toEqual(expected);
  });

  it.each([
    "The boat could sink.",
    "Can the boat float?",
    "He may swim.",
    "The can was full.",
    "Where are they meant to go?",
    "A storm that could hit the town grew.",
  ])("tells nothing in %s", (text) => {
    expect(cores("capability", text)).toEqual([]);
  });
});

describe("identities", () => {
  it.each([
    ["Defence Minister Ada Moss resigned.", ["Defence Minister Ada Moss"]],
    ["Ada Moss, 54, a baker from Leeds, wept.", ["Ada Moss, 54, a baker from Leeds"]],
    ["Ada Moss, who leads the Reed Party, wept.", ["Ada Moss, who leads the Reed Party"]],
    ["Its director, Olaf Brandt, wept.", ["Its director, Olaf Brandt"]],
    ["The engineering firm Penrose Hale built it.", ["The engineering firm Penrose Hale"]],
    ["Velmar, a Danish brewery, closed.", ["Velmar, a Danish brewery"]],
    ["Gov. Luis Brandt wept.", ["Gov. Luis Brandt"]],
    ["The Bakers' Alliance, a trade union, wept.", ["Bakers' Alliance, a trade union"]],
    ["Ada Moss of Maple Street Securities wept.", ["Ada Moss of Maple Street Securities"]],
    ["The owner, Lord Moss, died.", ["The owner, Lord Moss"]],
    ["The gang's alleged leader, Olaf Brandt, fled.", ["The gang's alleged leader, Olaf Brandt"]],
    ["The leader of the Reed group, Ada Moss, wept.", ["The leader of the Reed group, Ada Moss"]],
    [
      "Ada Moss, its president and a niece of its founder, wept.",
      ["Ada Moss, its president and a niece of its founder"],
    ],
    ["She led the incumbent, Olaf Brandt, by 40 votes.", ["the incumbent, Olaf Brandt"]],
    ["It was the fault of captain Josh Brandt.", ["captain Josh Brandt"]],
    ["Velmar’s head coach, Ada Moss, wept.", ["Velmar’s head coach, Ada Moss"]],
    ["Their chairman, Sir Olaf Brandt, wept.", ["Their chairman, Sir Olaf Brandt"]],
    ["The director of rugby Ada Moss wept.", ["The director of rugby Ada Moss"]],
    ["Ada Moss, a nurse and mother of three, wept.", ["Ada Moss, a nurse and mother of three"]],
    ["The winger Olaf Brandt, who ran 60 metres, wept.", ["The winger Olaf Brandt"]],
    ["Ada Moss, a baker who crossed the Alps, wept.", ["Ada Moss, a baker"]],
  ])("says who somebody is in %s", (text, expected) => {
    expect(cores("identity", text)).toEqual(expected);
  });

  it.each([
    "Ada Moss wept.",
    "Leeds, which lies on the Aire, flooded.",
    "The minister wept.",
    "The Norwegian brewery closed.",
    "On Monday Ms Moss wept.",
    "In Leeds, the agency said it rained.",
    "The three major US mills closed.",
    "Ada Moss of Leeds wept.",
    "The Reed School, which she founded, closed.",
  ])("says nobody's role in %s", (text) => {
    expect(cores("identity", text)).toEqual([]);
  });
});

describe("statements", () => {
  it.each([
    ["The barn burned and two sheds collapsed.", ["burned", "collapsed"]],
    ["A clerk who stole the coins was jailed.", ["stole the coins", "was jailed"]],
    ["The barn burned and more than 40 pigs escaped.", ["burned", "escaped"]],
    ["Police opened an inquiry and questioned the owner.", ["opened an inquiry", "questioned the owner"]],
    ["The owner, who had left the town, wept.", ["had left the town", "wept"]],
    ["The boat, built by Olaf Brandt, sank on Tuesday.", ["built by Olaf Brandt", "sank"]],
    ["The hostages were freed and flown home.", ["flown home", "were freed"]],
    ["The chain closed 46 shops.", ["closed 46 shops"]],
    ["Moss scored as the Kings lost.", ["lost", "scored"]],
    ["She won, with 96 percent of ballots counted.", ["won"]],
    ["The deal needs a permit.", ["needs a permit"]],
    ["The clerk is said to have sold the coins.", ["is said to have sold the coins"]],
    ["Ada Moss was last seen in the harbour.", ["was last seen in the harbour"]],
    ["The storm flattened the tent, killing two stewards.", ["flattened the tent", "killing two stewards"]],
    ["The clerk fled when the roof fell.", ["fled when the roof fell"]],
    ["Ada Moss would not say whether she knew it.", ["would not say whether she knew it"]],
    [
      "The blast shook Leeds, killing two clerks and wounding 23.",
      ["killing two clerks", "shook Leeds", "wounding 23"],
    ],
    ["Air defences shot down 11 drones.", ["shot down 11 drones"]],
    ["Its leader had “hit Ada Moss”.", ["had “hit Ada Moss”"]],
    ["Neither side has said when the mill might reopen.", ["has said when the mill might reopen"]],
    ["Mill closes as rents rise\n\nIt rained.", ["closes", "rained", "rise"]],
    ["She moved to Leeds, married the baker and left.", ["left", "married the baker", "moved to Leeds"]],
    ["The yard built 212 boats.", ["built 212 boats"]],
    ["For six years she has collected anvils.", ["has collected anvils"]],
    ["Clerks who walked after meals burned the barn.", ["burned the barn", "walked after meals"]],
    ["The clerks voted no. Ada Moss wept.", ["voted no", "wept"]],
    ["The fee added three points to growth.", ["added three points to growth"]],
    ["She sank with a sloop called Tern on Monday.", ["sank with a sloop called Tern"]],
    ["Velmar sold a mill, its largest sale since 2009.", ["sold a mill, its largest sale"]],
  ])("asserts %s", (text, expected) => {
    expect(cores("statement", text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["a prediction", "The barn will burn."],
    ["a speculation", "The barn may have burned."],
    ["a question", "Who burned the barn?"],
    ["an order", "Leave the barn alone."],
    ["an opinion", "The barn is beautiful."],
    ["an unknown", "The cause is unclear."],
    ["an interpretation", "This move signals a wider shift."],
    ["a measure", "The barn cost £6,000."],
    ["a place in time", "The barn was built in 1934."],
    ["a request", "The clerk asked that the barn be kept."],
    ["a comparison", "The damage was worse than feared."],
    ["a condition", "If the barn burned, nobody saw it."],
    ["a rule of life", "Nobody comes here for the barn."],
    ["a thought of the speaker's own", "I thought the barn was harsh."],
    ["a mind's state", "The clerk was deeply concerned."],
    ["what is asked inside a sentence", "It is for the clerk to decide how they spend it."],
    ["an impression", "It sounded like a train."],
    ["a seeker's description", "Here is a reward for anyone who stole the coins."],
    ["a date that stands by itself", "Its report, published last month, is clear."],
    ["an aim", "The clerk planned to visit Leeds."],
    ["a definition", "A contract is not a joke about barns."],
    ["what is told of speakers", "According to two clerks briefed on the trip, it will rain."],
    ["a plan with its day", "A clerk sang. The levy takes effect on 1 April 2031."],
    ["a name after its verb", "Among them was Ada Moss."],
    ["a wish", "She wanted no flowers."],
    ["a plan", "A service is planned for 14 February in Leeds."],
    ["a measure that stays", "Revenue was flat at $3.9 billion."],
    ["a share won", "They have gained 11% this year."],
    ["a second part of a prediction", "Velmar said it would close its old mill in Leeds by Easter and cut 650 jobs."],
    ["a feeling", "It hurts."],
    ["a measure nobody names", "The branch had become too costly to run."],
    ["an echo", "So did my mother."],
    ["what is needed, counted", "The group needs 2,300 signatures."],
    ["a price for somebody", "It costs the health service £10 billion a year."],
  ])("asserts nothing in %s", (_, text) => {
    expect(cores("statement", text).filter((core) => !/^(?:saw it|sang)$/.test(core))).toEqual([]);
  });
});
