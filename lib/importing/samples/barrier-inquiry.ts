import type { Sample } from "./sample";

/** A public inquiry: dateline, straight reporting, double quotes, numbers that disagree, a denial, a nested quotation. */
export const barrierInquiry: Sample = {
  slug: "barrier-inquiry",
  title: "Engineer warned of faulty flood gate, inquiry told",
  publisher: "Estuary Press",
  byline: "Tom Ashdown",
  publishedAt: "2025-10-16",
  text: `Engineer warned of faulty flood gate, inquiry told

WENBURY, 16 October 2025 (Estuary Press) — A senior engineer warned three times that a gate of the Wenbury flood barrier was cracked, a public inquiry heard on Wednesday, nine months after the river flooded 430 homes.

Ruth Calloway, who inspected the barrier for the consultancy Penrose Hale, told the inquiry that she had first reported the crack on 4 September 2024. “I sent photographs, I sent measurements and I sent them again,” she said. “The answer was always, ‘We have it in hand.’”

The barrier has six gates, each weighing 38 tonnes. It was opened in 1987 and is designed to hold back a surge of 4.2 metres. On the night of 11 January one gate failed to close, and water reached the market square within 50 minutes.

Harold Finch, the director of the Wenbury Rivers Authority, denied that the warnings had been ignored. “Every letter was answered,” he said, “and every answer is in the file.” He accepted that repairs had been put off twice for lack of money.

According to the authority’s own log, the gate was last greased in March 2023. The authority told a council committee in February that 390 homes had been flooded.

Gareth Pym, 52, a baker whose shop stands by the bridge, said the siren had never sounded. “I woke because the dog was swimming,” he said.

Finch insisted that the siren sounded at 2:10 a.m., and produced a record of the signal. Two residents in the public seats laughed.

The inquiry’s chair, Dame Olive Marchant, asked why no diver had been sent down after the second warning. A lawyer for the authority said a diver had been booked for 14 January.

Repairs are expected to cost £6.5 million, about a third of the authority’s yearly budget. A spokeswoman for the environment ministry declined to say who would pay.

The inquiry continues on Tuesday. Its report is due in the spring of 2026.
`,
};
