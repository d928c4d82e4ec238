import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { shownVerdict } from "@/lib/vocabulary";
import { type ExportFormat, type Part, writeWhole } from "./export-format";
import { verdictWord } from "./verdict-word";

/**
 * The claims as a W3C Web Annotation collection: each stands on its words by a quote and by a position, which counts code points of the
 * revision's text, as the specification has it.
 */
function* annotationParts(report: ReportHead): Generator<Part> {
  const { article, revision, audit } = report;
  const head = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { tickmark: "urn:tickmark:" }],
    id: `urn:uuid:${article.id}`,
    type: "AnnotationCollection",
    label: article.title,
    generated: report.exportedAt,
    "tickmark:revision": { number: revision.number, sha256: revision.sha256 },
    "tickmark:audit": audit,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "first": {\n    "type": "AnnotationPage",\n    "startIndex": 0,\n    "items": [`;
  const pointsBefore = codePointsBefore(report.text);
  let empty = true;
  yield (page) => {
    const items = page
      .filter(({ standing }) => standing.state === "open")
      .map((claim) => annotation(report, claim, pointsBefore));
    if (items.length === 0) return "";
    const comma = empty ? "" : ",";
    empty = false;
    return comma + items.map((item) => `\n${JSON.stringify(item)}`).join(",");
  };
  yield `${empty ? "" : "\n    "}]\n  }\n}\n`;
}

function annotation(
  { article, revision }: ReportHead,
  claim: ReportClaim,
  pointsBefore: (offset: number) => number,
): object {
  const { anchor, review, evidence } = claim;
  const said = [review?.rationale, review?.correction && `Suggested correction: ${review.correction}`].filter(Boolean);
  const tag = { type: "TextualBody", purpose: "tagging", value: verdictWord(shownVerdict(claim)) };
  const comment = { type: "TextualBody", purpose: "assessing", format: "text/plain", value: said.join("\n") };
  const links = evidence.flatMap(({ url, stance, title }) =>
    url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)
      ? [
          {
            type: "SpecificResource",
            purpose: "linking",
            source: new URL(url).href,
            "tickmark:stance": stance,
            "tickmark:title": title,
          },
        ]
      : [],
  );
  return {
    id: `urn:uuid:${claim.id}`,
    type: "Annotation",
    motivation: "assessing",
    creator: review ? { type: "Person", name: review.reviewer } : undefined,
    created: review?.at,
    body: [tag, ...(said.length > 0 ? [comment] : []), ...links],
    target: {
      source: sourceOf(article),
      state: { type: "HttpRequestState", "tickmark:revision": revision.number, "tickmark:sha256": revision.sha256 },
      selector: [
        { type: "TextQuoteSelector", exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
        { type: "TextPositionSelector", start: pointsBefore(anchor.start), end: pointsBefore(anchor.end) },
      ],
    },
  };
}

const sourceOf = ({ address, id }: ReportHead["article"]) =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : `urn:uuid:${id}`;

/** How many code points stand before an offset (UTF-16): of two halves of one, the second counts none. */
function codePointsBefore(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

export const writeAnnotations = writeWhole(annotationParts);

export const annotations: ExportFormat = {
  name: "annotations",
  label: "Web Annotation (JSON-LD)",
  mediaType: "application/ld+json",
  extension: "jsonld",
  parts: annotationParts,
  write: writeAnnotations,
};
