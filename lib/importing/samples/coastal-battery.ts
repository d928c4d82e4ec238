import type { Sample } from "./sample";

/**
 * A defence story: curly single quotes as quotation, apostrophe and nickname; a quotation over two paragraphs with its
 * speaker in the second; pronoun speakers; dates without a year; vague sources; capabilities; a name nobody explains; a
 * system that is being readied in one paragraph and on duty in the next.
 */
export const coastalBattery: Sample = {
  slug: "coastal-battery",
  title: "Kaldria’s Decision to Station ‘Petrel’ Rockets on Harrow Island Unsettles the Strait",
  publisher: "The Strait Observer",
  byline: "Marit Solheim",
  publishedAt: null,
  text: `Kaldria’s Decision to Station ‘Petrel’ Rockets on Harrow Island Unsettles the Strait

Kaldrian Navy spokesman Anton Brevik told reporters at the quayside that the ‘Petrel’ coastal battery is being readied for its first watch on Harrow Island, a garrison that until now held nothing heavier than a signal mast.

His comments, carried by the Northern Wire agency, came at the end of a long week in the strait. ‘Last night many of you saw the ‘Petrel’ come ashore, roll through the village and climb to its place above the harbour.

When the crews have finished, we’ll open the gate and you can photograph it,’ Brevik said, pointing at the hill behind him.

Brevik also stressed that the navy has informed every ship’s master who uses the channel. ‘We have hidden nothing from our neighbours,’ he added, before leaving without taking questions.

The briefing followed, by two days, Prime Minister Ingrid Vasholm’s statement that the ‘Petrel’ battery had reached the island and taken up its watch.

Vasholm’s address on November 9 went further than the navy had gone, saying that the launchers had stood on Harrow since November 7 and had already completed their first night on duty.

According to the prime minister, four firing positions have been dug and a radar hut has been built beside the lighthouse.

The ‘Petrel’ is a truck-mounted rocket system capable of hitting a moving ship at 190 kilometres. Each launcher carries six rounds and can be reloaded in 25 minutes. The navy’s older ‘Tern’ guns are able to reach only the middle of the channel.

According to military observers, a second battery has already left the Brandt works and is waiting on the mainland, giving Kaldria a credible defence along the whole coast.

Retired Commodore Elias Thorne of the ‘Seaward’ institute has questioned the timing of the move, particularly in a month when fishing crews from both shores share the banks. He notes that the island’s only road was closed for repairs in October. ‘Who drove eleven lorries over a road that was shut?’ Thorne asks.

Morvania’s foreign ministry said on November 10 that it had received no notice of any kind. Foreign Minister Pavel Dorin denied that his government had been consulted. ‘Nobody rang us,’ he said. ‘We read it in the newspapers, like everybody’s grandmother.’

Earlier reports claimed that Lindqvarn had offered to lease the battery’s crews a disused cannery. The islanders’ council has not commented on the offer.

The rockets could keep larger ships out of the strait, and they may draw a reply in kind from the far shore. Insurers are likely to raise their rates before the winter. For the people of Harrow, 312 at the last count, the arrival marks the loudest week in a generation.
`,
};
