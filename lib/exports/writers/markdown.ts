import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim, ReportEvidence } from "@/lib/exports/rules/report-claim";
import { shownVerdict } from "@/lib/vocabulary";
import { correctionLine } from "./correction-line";
import { type ExportFormat, type Part, writeWhole } from "./export-format";
import { verdictWord } from "./verdict-word";

const sections = [
  { title: "Disputed", is: (claim: ReportClaim) => claim.verdict === "disputed" },
  { title: "Two reviewers differ", is: (claim: ReportClaim) => claim.disagreed },
  { title: "Unverified", is: (claim: ReportClaim) => claim.verdict === "unverified" },
  { title: "To check", is: (claim: ReportClaim) => claim.verdict === null && !claim.disagreed },
  { title: "Sourced", is: (claim: ReportClaim) => claim.verdict === "sourced" },
] as const;

/** The report for an editor's message: disputed and open claims first, each with its words as a quotation. */
function* markdownParts(report: ReportHead): Generator<Part> {
  const { article, revision, audit, counts } = report;
  const from = [article.byline, article.publisher, article.publishedAt].filter((part) => part !== null);
  const figures = `${counts.disputed} disputed, ${counts.unverified} unverified, ${counts.toCheck} to check, ${counts.sourced} sourced`;
  yield `# ${plain(article.title)}\n\n${from.length > 0 ? `${plain(from.join(" · "))}\n\n` : ""}${figures}.\n`;
  const entries = new Map<string, string[]>(sections.map(({ title }) => [title, []]));
  yield (page) => {
    for (const claim of page) {
      const section = claim.standing.state === "open" && sections.find(({ is }) => is(claim));
      if (section) entries.get(section.title)?.push(entry(claim));
    }
    return "";
  };
  for (const [title, written] of entries) if (written.length > 0) yield `\n## ${title}\n\n${written.join("\n")}`;
  if (report.corrections.length > 0)
    yield `\n## Corrections\n\n${report.corrections.map((one) => `- ${plain(correctionLine(one))}`).join("\n")}\n`;
  yield `\n---\n\nRevision ${revision.number}, SHA-256 \`${revision.sha256}\`\\\nAudit entry ${audit.seq}, head \`${audit.head}\`\\\nExported ${report.exportedAt} by ${plain(report.exportedBy.name)}\n`;
}

/** Of what nobody has judged, only the words: there is nothing to say of them yet. */
function entry(claim: ReportClaim): string {
  const { number, anchor, review, settlement, evidence, flags } = claim;
  const lines = [
    `> ${plain(anchor.exact)}`,
    "",
    review
      ? `**${verdictWord(shownVerdict(claim))}**, claim ${number}, ${plain(review.reviewer)}, ${review.at.slice(0, 10)}${review.rationale && `: ${plain(review.rationale)}`}`
      : `Claim ${number}`,
    ...(review?.correction ? ["", `Suggested correction: ${plain(review.correction)}`] : []),
    ...(settlement ? ["", `What would settle it: ${plain(resolutionCriteriaText(settlement))}`] : []),
    ...(flags.length > 0 && review === null ? ["", plain(flags.map(({ message }) => message).join(" "))] : []),
    ...(evidence.length > 0 ? ["", ...evidence.map(evidenceLine)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function evidenceLine({ stance, title, url, publisher, passage }: ReportEvidence): string {
  const isAddress = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
  const named = isAddress
    ? `[${plain(title)}](<${new URL(url).href.replace(/[<>]/g, encodeURIComponent)}>)`
    : plain(url === null ? title : `${title} (${url})`);
  return `- ${stance}: ${named}${publisher === null ? "" : `, ${plain(publisher)}`}${passage === null ? "" : ` — “${plain(passage)}”`}`;
}

/** On one line, and nothing in it is Markdown or HTML. */
const plain = (words: string) =>
  words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")
    .replace(/^([-+]|\d+[.)])(?= )/, "\\$1");

export const writeMarkdown = writeWhole(markdownParts);

export const markdown: ExportFormat = {
  name: "markdown",
  label: "Message (Markdown)",
  mediaType: "text/markdown",
  extension: "md",
  parts: markdownParts,
  write: writeMarkdown,
};
