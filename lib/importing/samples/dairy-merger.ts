import type { Sample } from "./sample";

/** A merger told from a company’s own figures: money, shares, a forecast, a union’s doubts, a record. */
export const dairyMerger: Sample = {
  slug: "dairy-merger",
  title: "Alpine dairies agree €310 million merger",
  publisher: "Ledger & Field",
  byline: "Sofia Brandl",
  publishedAt: "2025-05-22",
  text: `Alpine dairies agree €310 million merger

By Sofia Brandl | 22 May 2025

Two of the region’s oldest cheesemakers said on Thursday that they would merge in a deal worth €310 million, creating the largest dairy company in the eastern Alps.

Hochwald, a family business founded in 1911, will own 55 percent of the new group, and Bergamin, a cooperative of 640 farms, will hold the rest. The two employ about 2,900 people between them and sold 84,000 tonnes of cheese last year.

“Neither of us can build a new ripening hall alone,” Hochwald’s chief executive, Klara Steiner, told reporters in Innsbruck. “Together we can.”

Steiner, 49, who joined Hochwald in 2016 after a decade in shipping, said no plant would close before the end of 2027. The company’s newest line is able to cut and wrap 900 wheels an hour.

Bergamin’s revenue rose to €212 million in 2024 from €198 million a year earlier, according to its annual report. Hochwald has not published its accounts since 2022.

Union officials doubted the promise. “We heard the same words in Bruneck,” said Marco Unterholzer, who represents dairy workers for the Alpine Trades Federation. “Six months later the gates were locked.” He estimated that 200 jobs were at risk.

The deal needs the approval of the competition authority, which blocked a similar merger in 2019. A decision is due by 30 September. Analysts reportedly expect conditions.

Investors welcomed the news. Shares in Hochwald’s listed rival, Tauern Milch, fell by 4 percent on Thursday afternoon, their steepest drop since February.
`,
};
