import { z } from "zod";
import { dayIn, dayInAddress, dayOf } from "../day-of";
import { namesIn } from "../names";
import type { Piece } from "./pieces";

/**
 * The headline: what the page's data calls its title, but in the words of the page's own heading where one stands in the
 * article or repeats that title, which often ends with the name of the paper.
 */
export function headlineOf(document: Document, titleInData: string | null | undefined): string | null {
  const title = words(titleInData) ?? words(document.querySelector("title")?.textContent);
  const inArticle = heading(document.querySelector("article h1, main h1, [itemprop=headline]"));
  const onPage = heading(document.querySelector("h1"));
  const repeated = onPage !== null && title?.toLowerCase().includes(onPage.toLowerCase()) ? onPage : null;
  return inArticle ?? repeated ?? title ?? onPage;
}

/** A heading's words; a line broken in it parts two of them. */
function heading(element: Element | null): string | null {
  const parts = [...(element?.childNodes ?? [])].map((node) =>
    node.nodeName === "BR" ? " " : (node.textContent ?? ""),
  );
  return words(parts.join(""));
}

const text = z.string().min(1);
const person = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const people = z.union([person.transform((one) => [one]), z.array(person)]);

/** What the page's data for search engines says of its article: the first object with an author or a day of publication. */
export function linkedData(document: Document): { authors: string[]; published: string | null } {
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    const article = objectsIn(json(script.textContent ?? ""), 0).find(
      (object) =>
        /Article|Posting|Report/.test(String(object["@type"])) && ("datePublished" in object || "author" in object),
    );
    if (article === undefined) continue;
    const published = text.safeParse(article.datePublished).data ?? null;
    return { authors: people.safeParse(article.author).data ?? [], published };
  }
  return { authors: [], published: null };
}

function objectsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 4 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => objectsIn(one, depth + 1));
  const object = z.record(z.string(), z.unknown()).parse(value);
  return [object, ...objectsIn(object["@graph"], depth + 1)];
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Who wrote it: by the page's data, else by the first element that says so outside of what stands `beside` the article. */
export function bylineOf(
  document: Document,
  authors: readonly string[],
  beside: (element: Element) => boolean,
): string | null {
  const inData = namesIn(authors.filter((name) => !/^https?:/i.test(name)));
  if (inData !== null) return inData;
  const meta = [
    "author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "article:author",
    "article:author_name",
  ]
    .map((name) => document.querySelector(`meta[name='${name}'], meta[property='${name}']`)?.getAttribute("content"))
    .find((content) => content && !/^https?:/i.test(content) && namesIn([content]) !== null);
  if (meta) return namesIn([meta]);
  for (const element of document.querySelectorAll("[class], [rel], [itemprop]")) {
    const said = `${element.getAttribute("class")} ${element.getAttribute("itemprop")} ${element.getAttribute("rel")}`;
    if (!/by-?line|author/i.test(said) || /authors?-?(?:bio|box|card|description)/i.test(said) || beside(element))
      continue;
    const pieces = leavesOf(element);
    if (pieces.join(" ").length > 300) continue;
    const names = namesIn(pieces);
    if (names !== null) return names;
  }
  return null;
}

/** The words of an element, those of each element in it apart. */
function leavesOf(element: Element): string[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? (node.nodeValue ?? "") : node.nodeType === 1 ? leavesOf(node as Element) : [],
  );
}

/** The article's own web address, where the page gives a whole one. */
export function addressOf(document: Document): string | null {
  const candidates = [
    document.querySelector("link[rel=canonical]")?.getAttribute("href"),
    document.querySelector("meta[property='og:url']")?.getAttribute("content"),
  ];
  return candidates.find((address) => /^https?:\/\/\S+$/i.test(address ?? "") && URL.canParse(address ?? "")) ?? null;
}

const metaDays = [
  "article:published_time",
  "datePublished",
  "date",
  "dc.date",
  "DC.date.issued",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "publication_date",
];

interface Dates {
  document: Document;
  /** Days that the page's data gives, best first. */
  inData: readonly (string | null | undefined)[];
  address: string | null;
  /** The pieces at the head of the article. */
  head: readonly Piece[];
  beside: (element: Element) => boolean;
}

/**
 * The day of publication: by the page's data, by an element or a line that says it is that, by the first time or date at the head of
 * the article, or by its address. Never the day of a change, or of another story. Where a clock of Greenwich says another day than
 * the page prints, that is the day of the page's own time zone.
 */
export function publicationDay({ document, inData, address, head, beside }: Dates): string | null {
  const times = [...document.querySelectorAll("time[datetime], [itemprop=datePublished]")].filter(
    (time) => !beside(time),
  );
  const said = (time: Element) => `${time.getAttribute("itemprop")} ${time.getAttribute("class")} ${time.textContent}`;
  const original = times.filter((time) => !/modified|updated/i.test(said(time)));
  const published = original.find((time) => time.hasAttribute("pubdate") || /publish/i.test(said(time)));
  const written = (time: Element | undefined) => time?.getAttribute("datetime") ?? time?.getAttribute("content");
  const metas = metaDays.map((name) =>
    document
      .querySelector(`meta[itemprop='${name}'], meta[name='${name}'], meta[property='${name}']`)
      ?.getAttribute("content"),
  );
  const printed = head.flatMap(({ words }) => printedDay(words) ?? [])[0] ?? null;
  const given = [...inData, ...metas, written(published)].find((day) => dayOf(day) !== null);
  if (given) return ownZone(given, printed);
  const first = written(original[0]);
  return (dayOf(first) === null ? null : ownZone(first ?? "", printed)) ?? printed ?? dayInAddress(address);
}

function printedDay(line: string): string | null {
  if (line.length > 160) return null;
  const after = line.split(/\b(?:published|posted)\b(?:\s+(?:on|at))?:?/i)[1];
  if (after !== undefined) return dayIn(after);
  const [before = ""] = line.split(/\b(?:updated|modified)\b/i);
  return before.length > 80 || before.split(/\s+/, 14).length > 12 ? null : dayIn(before);
}

function ownZone(given: string, printed: string | null): string | null {
  const day = dayOf(given);
  const greenwich = /T\d{2}:\d{2}\S*?(?:Z|[+-]00:?00)$/.test(given.trim());
  if (day === null || printed === null || !greenwich) return day;
  return Math.abs(Date.parse(day) - Date.parse(printed)) <= 86_400_000 ? printed : day;
}

/** One line of words, or null where there are none. */
export function words(text: string | null | undefined): string | null {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
