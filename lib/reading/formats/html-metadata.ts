import { dayOf } from "./day-of";

/**
 * The headline: what the page's data calls its title, but in the words of the page's own heading where one stands in the
 * article or repeats that title, which often ends with the name of the paper.
 */
export function headlineOf(document: Document, titleInData: string | null | undefined): string | null {
  const title = words(titleInData) ?? words(document.querySelector("title")?.textContent);
  const inArticle = words(document.querySelector("article h1, main h1, [itemprop=headline]")?.textContent);
  const onPage = words(document.querySelector("h1")?.textContent);
  const repeated = onPage !== null && title?.toLowerCase().includes(onPage.toLowerCase()) ? onPage : null;
  return inArticle ?? repeated ?? title ?? onPage;
}

/** The names alone: no `By`, and no address of a profile. */
export function bylineOf(byline: string | null | undefined): string | null {
  const names = words(byline)?.replace(/^by[\s:]+/i, "") ?? "";
  return names === "" || /^https?:/i.test(names) || names.length > 300 ? null : names;
}

/** The article's own web address, where the page gives a whole one. */
export function addressOf(document: Document): string | null {
  const candidates = [
    document.querySelector("link[rel=canonical]")?.getAttribute("href"),
    document.querySelector("meta[property='og:url']")?.getAttribute("content"),
  ];
  return candidates.find((address) => /^https?:\/\/\S+$/i.test(address ?? "") && URL.canParse(address ?? "")) ?? null;
}

/** The day of publication: from the page's data, else from an element that says it is the date of publication. */
export function publicationDay(document: Document, published: string | null | undefined): string | null {
  const meta = "meta[itemprop=datePublished], meta[name='date'], meta[name='dc.date'], meta[name='DC.date.issued']";
  const time =
    "time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], header time[datetime]";
  return (
    dayOf(published) ??
    dayOf(document.querySelector(meta)?.getAttribute("content")) ??
    dayOf(document.querySelector(time)?.getAttribute("datetime"))
  );
}

/** One line of words, or null where there are none. */
export function words(text: string | null | undefined): string | null {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
