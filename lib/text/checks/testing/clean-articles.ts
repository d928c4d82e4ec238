/** Articles full of figures, all of which fit: [published, text]. */
export const cleanArticles: readonly (readonly [published: string, text: string])[] = [
  [
    "2026-03-12",
    "Harbour toll to rise by a fifth\n\nThe council of Vessing voted on Tuesday, 10 March, by 21 votes to 14 to raise the harbour toll from 50 to 60 crowns, an increase of 20 per cent. Four of the 39 members were ill. The toll brought in 3.2 million crowns last year, 8 per cent more than in 2024.\n\nThe harbour, built between 1961 and 1966, has 240 berths. About a third of them, 82, are rented by the year; the others are let by the night. In July and August, when 9,000 boats call, a berth costs 90 crowns. The harbour master, Runa Lindqvist, 58, has held the post since 2004.\n\n“We have 12 kilometres (7.5 miles) of quay to keep up,” Lindqvist said. “Every metre costs us 400 crowns a year.”",
  ],
  [
    "2025-11-04",
    "Three schools share one kitchen\n\nThree schools in Odderby, the Mill School, St Anne’s and the Grammar, have cooked together since 2019. The kitchen serves 1,150 meals a day: 480 at the Mill School, 390 at St Anne’s and 280 at the Grammar. A meal costs 34 crowns; parents pay half of it, 17 crowns.\n\nThe cook, Berit Noll, started with two helpers. Six years later she has nine. “In 2019 we threw away a fifth of the food,” she says. “Now it is 6 per cent.” Of the 60 tonnes bought each year, some 40 come from farms within 30 km.\n\nNoll, who turned 50 in May, was born in Odderby and left it twice, in 1995 and 2003.",
  ],
  [
    "2026-01-20",
    "Ski club marks 75 years\n\nThe ski club of Hallen, founded in 1951, marks its 75th anniversary this year with a race on Saturday, 31 January. It has 640 members, 212 of them under 18. When the club turned 50, in 2001, there were 410.\n\nThe race is 15 kilometres long and has been held 61 times; it was called off for want of snow in 14 winters. The record, 38 minutes and 12 seconds, was set in 1994 by Tor Eide, then 23. His daughter Siri Eide, 26, starts on Saturday with the number 7.\n\nThe entry fee is 150 crowns, or 200 on the day. Half of it goes to the rescue service, which was called out 33 times last winter, three times as often as in the winter before.",
  ],
  [
    "2025-06-18",
    "Fewer bees, dearer honey\n\nBeekeepers in the valley lost 1,900 of their 7,600 colonies last winter, a quarter. In the winter before it had been 11 per cent. Honey now costs 12 crowns a jar, up from 9.50 in 2023.\n\nOf the 310 beekeepers, 260 keep fewer than ten colonies. Jost Amman, 71, has 44, more than anybody else. He began in 1972 with two, a gift from his uncle, and had 60 in 2010. “Nine died in February alone,” he says.\n\nA mite smaller than two millimetres (0.08 inches) is to blame, says the institute in Brall, which examined 1,200 dead bees from 85 hives. It found the mite in 71 of the hives, or 84 per cent.",
  ],
  [
    "2025-09-30",
    "Theatre fills 91 per cent of its seats\n\nThe city theatre sold 118,000 tickets in the season that ended in June, 91 per cent of all it had. In the season before, the figure was 84 per cent, or 109,000. The house has two stages with 620 and 140 seats.\n\nThe director, Klara Voss, put on 14 plays, five of them for children. The most popular, a comedy of 1893, was shown 46 times. Tickets cost between 8 and 64 crowns; pupils pay a third.\n\nThe city gives 21 million crowns a year, 6 million less than Voss had asked for. Her contract runs until 2029, when she will be 60. She has led the house since 2017.",
  ],
  [
    "2026-02-11",
    "Two dead as lorry hits bus near Aldry\n\nTwo people died and 17 were injured on Monday when a lorry hit a bus on the road from Aldry to Stenn. Five of the injured are in a serious condition, among them the driver of the bus, 44. The lorry’s driver, 29, was unhurt.\n\nThe bus had 31 passengers, 20 of them pupils of a school in Stenn. The dead are a teacher, 37, and a woman of 68 who had got on two stops before. It was 7:50 and still dark; the temperature was −6 °C (21 °F).\n\nOn the same road three people died in 2019 and one in 2022. The county had planned to widen it from six metres to eight, which would cost 40 million crowns.",
  ],
  [
    "2025-03-05",
    "What the budget holds\n\nThe county will spend 912 million crowns next year, 31 million more than this year. Hospitals take 402 million, schools 268 million, roads 121 million and everything else 121 million. The debt falls from 150 to 140 million.\n\nThe income tax rises by half a point, from 18.5 to 19 per cent. A household with 400,000 crowns a year will pay about 2,000 crowns more. The Greens and the Liberals, who hold 33 of the 57 seats, voted for it; the Farmers’ League, with 15, voted against, and the nine independents abstained.\n\n“We close one of four clinics and no school,” said the county’s treasurer, Sten Ravn.",
  ],
  [
    "2025-12-02",
    "Library lends more, and more of it is not books\n\nIn 2024 the library in Morne lent out 212,000 things, a tenth more than in 2023. Two thirds were books. The rest were films, games and, since May, tools: 14 drills, nine saws and a cement mixer.\n\nThe house, opened in 1908, was closed for 16 months, from March 2020 to July 2021. It now opens on Sundays too, from 12:00 to 17:00. Five of the 22 librarians work then, for double pay.\n\nA reader’s card costs 20 crowns. Last year 3,150 new ones were issued, 1,400 of them to children.",
  ],
  [
    "2026-04-08",
    "Marathon: 4,100 at the start\n\nSome 4,100 runners from 36 countries will start in Lisk on Sunday, 12 April. The course is 42.195 kilometres (26.2 miles) long and passes seven bridges. Half of the runners are at it for the first time.\n\nLast year 3,720 started and 3,391 arrived, 91 per cent. The winner, Abel Tessema, needed 2:14:07, the last one 6:02. Tessema, who is 31, will run again; the woman’s winner of 2025, Ines Roth, 28, is hurt.\n\nThe entry fee has doubled in ten years, from 35 crowns in 2016 to 70. Six hundred helpers hand out 30,000 cups of water and 9,000 bananas.",
  ],
  [
    "2025-07-22",
    "The last cinema on the island\n\nFor 63 years the Gloria was the only cinema on Rand. It opened on 3 March 1962 with a western and closed on 30 June 2025 with the same film. Of its 180 seats, 40 were sold on an average night, 150 on the last.\n\nPeer Holm, the owner, is 77; he took it over from his father at 24. He had two projectionists, then one, then none. In 1975 the Gloria sold 31,000 tickets. In 2015 it was 12,000, and last year 4,800.\n\nA ticket cost 2 crowns in 1962 and 95 at the end. The popcorn, Holm says, was always dearer than the film.",
  ],
  [
    "2026-05-19",
    "Wind farm: court stops four of 18 turbines\n\nA court in Grell has forbidden four of the 18 turbines planned on the Hohe Wand. The other 14 may be built, 160 metres high instead of 180. Three villages, Ober, Unter and Neuwand, had sued, together with a club for the protection of birds.\n\nThe wind farm was to give 72 megawatts, enough for 45,000 households. Without the four it will be 56. The firm, Aerona, has spent 9 million crowns on it so far and wants to appeal within the 30 days that the law allows.\n\nThe nearest house is 780 metres away. The law asks for 1,000, but the plan is of 2018, when it was 750.",
  ],
  [
    "2025-10-14",
    "Poll: every second voter undecided about the bridge\n\nThree weeks before the vote, 51 per cent of those asked have not made up their minds about the bridge. Twenty-seven per cent are for it, 22 per cent against. The institute Datum asked 1,003 adults between 6 and 11 October; the margin of error is 3 points.\n\nAmong people over 60, 34 per cent are against, among those under 30 only 12. Of those who drive to work every day, 41 per cent are for the bridge. Several reasons could be named: 60 per cent named the price, 44 per cent the noise and 31 per cent the view.\n\nIn 1998 a tunnel was voted down by 53 to 47 per cent. Turnout was 61 per cent then.",
  ],
  [
    "2025-08-27",
    "Doctor for 2,300 islanders sought\n\nSince 1 July there has been no doctor on Lang and Kort, the two islands with 2,300 inhabitants. The last one, Dr Helle Krag, retired at 67 after 29 years. Before her there were four doctors in ten years.\n\nThe county offers 95,000 crowns a month, a house of 140 square metres (1,500 square feet) and a boat. Eleven people have written, two of them have come to look, and one has asked whether there is a school. There is, with 64 pupils and seven teachers.\n\nIn an emergency a helicopter needs 22 minutes. It was called 18 times in July, against 11 times in July of last year.",
  ],
  [
    "2026-06-02",
    "Old coins under the church floor\n\nWorkers in Sankt Olof found 812 silver coins under the floor of the church on Thursday. The oldest is of 1248, the youngest of 1361. They lay in a pot 20 centimetres (eight inches) wide, 1.3 metres below the nave.\n\nThe coins weigh 1.1 kg (2.4 pounds) together and were, the historian Una Berg says, worth two oxen. Berg, 45, counts 640 coins from Norland, 150 from Estmark and 22 that nobody can read. The church was built from 1180 to 1210 and burned in 1362.\n\nIt is the third find on the island in a hundred years, after those of 1931 and 1988.",
  ],
  [
    "2025-02-19",
    "Strike at the port enters its second month\n\nThe strike of the 480 dockers began on 16 January and is in its fifth week. They want 9 per cent more pay; the port offers 5 per cent in two steps, 3 per cent now and 2 per cent in January. A docker earns 31,000 crowns a month on average.\n\nSixty-two ships lie at anchor, 14 more than a week ago. Each waits nine days and costs its owner 20,000 crowns a day. The talks of Monday ended after 40 minutes.\n\nThe union’s head, Marek Dolan, says the port made 88 million crowns in 2024, twice as much as in 2021, when it was 44 million. The port says that it was 71 million.",
  ],
  [
    "2026-03-30",
    "A bakery in its fifth generation\n\nThe Ohlsen bakery in Tarp was founded in 1889 by a miller’s son of 22. His great-great-granddaughter, Liv Ohlsen, 34, gets up at 2:15. She bakes 900 rolls, 240 loaves and, on Saturdays, 60 cakes.\n\nHer father, Nils Ohlsen, 66, handed the shop over three years ago, in 2023. Her mother, Ida, still sells. There were 11 bakeries in Tarp in 1970, six in 1990, two in 2010; now there is one.\n\nA roll costs 4 crowns, half a crown more than last year. Flour has risen by 14 per cent, butter by a third, power by a quarter.",
  ],
  [
    "2025-05-07",
    "Rovers go up after 12 years\n\nRovers beat Albion 4–2 on Saturday and will play in the first division for the first time since 2013. They have 71 points from 32 matches: 22 wins, five draws and five defeats. Albion, fourth, have 58.\n\nThe goals were scored by Jonas Wirth (two), Pavel Rusk and Theo Lamm, who came on in the 80th minute. At half-time it had been 1–1. The ground was sold out with 11,400.\n\nThe coach, Mikkel Thorn, 48, came in 2022, when Rovers were 17th of 18. Of the 25 players he found, six are left. His contract ends in 2026.",
  ],
  [
    "2026-02-25",
    "Lake rises by 70 centimetres in three days\n\nThe level of the Grote Meer rose by 70 centimetres between Saturday and Tuesday, from 2.10 to 2.80 metres. At 3.00 metres the dyke road is closed. On Sunday 46 millimetres (1.8 inches) of rain fell, as much as in the whole of February 2025.\n\nTwo hundred and thirty people in Noord left their homes; 90 of them sleep in the gym. The fire service has filled 12,000 sandbags, 5,000 on Monday and 7,000 on Tuesday. In the flood of 1995, when the lake stood at 3.40 metres, three people drowned.\n\nThe pumps move 18 cubic metres a second, 4,750 US gallons. A fourth of them, three of 12, are being repaired.",
  ],
  [
    "2025-01-29",
    "A century of trams, and 40 years without\n\nFrom 1898 to 1967 trams ran in Halm. They will again from 2027, on a line of 9.4 kilometres with 17 stops. It costs 1.9 billion crowns; the state pays 60 per cent, 1.14 billion, the city the rest.\n\nEach of the 14 trams carries 210 people, 70 of them seated. They will run every six minutes until 20:00 and every 12 minutes after that. The mayor, Edda Brandt, expects 38,000 passengers a day, against 24,000 in the buses now.\n\nIn 2011 a tram was voted down with 52 per cent. In 2021, 58 per cent were for it. “Ten years changed everything,” says Brandt, who was elected in 2018 and re-elected in 2022.",
  ],
  [
    "2026-05-06",
    "Twins, 90, sell their shop\n\nThe twins Alma and Rosa Kern, born on 2 May 1936, have sold their shop for hats in Bruck. They opened it in 1958, at 22, with 3,000 crowns from an aunt. On Saturday they turned 90, and on Thursday they locked the door.\n\nIn the best years, around 1965, they sold 40 hats a week; last year it was 40 in the whole year. Alma made them, Rosa sold them. The new owner, Jule Mott, 31, paid 120,000 crowns for the house and nothing for the 214 hats.\n\nTheir mother had died in 1949, their father in 1971. Neither of the two married. “We had 68 years without a holiday,” says Rosa Kern.",
  ],
  [
    "2025-11-18",
    "Hospital cuts waiting time by half\n\nPatients in Vahl wait 41 days for an operation on the eye, half as long as two years ago, when it was 82. The department has hired three doctors and now operates on six days a week instead of five. It did 2,640 operations from January to October, 480 more than in the same months of 2024.\n\nOne in 90 patients had to come back, 29 in all. The national average is one in 60. The head, Professor Mirja Salo, says that 12 of the 29 were over 85.\n\nSalo, 54, earns less than before: she gave 10 per cent of her pay, 9,000 of 90,000 crowns a month, to the training of nurses.",
  ],
  [
    "2026-04-22",
    "Census of storks: 310 pairs\n\nVolunteers counted 310 pairs of storks in the marshes this month, 24 more than in April 2025. Ten years ago there were 154, half as many. The first stork of the year, a female with the ring DEH 4471, arrived on 26 February, the last on 19 April.\n\nIn 1934 more than 900 pairs were counted. The low was reached in 1988 with 61. Each pair raised 2.1 young on average last year, 600 in all.\n\nA nest weighs up to 500 kilograms (1,100 pounds). The one on the church of Ilow has been lived in since 1874, with a gap from 1943 to 1951.",
  ],
];
