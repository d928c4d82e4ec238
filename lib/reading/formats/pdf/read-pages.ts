import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { articleByteLimit, countOf } from "../read-result";
import { Unreadable } from "../unreadable";
import { loadPdfjs } from "./load-pdfjs";
import { weighStreams } from "./weigh-streams";

/** A run of letters as it is printed, in points from the page's lower left; `size` is its height. */
export interface Glyphs {
  words: string;
  x: number;
  y: number;
  width: number;
  size: number;
  address: string | null;
}

export interface Page {
  number: number;
  height: number;
  glyphs: Glyphs[];
  /** What is printed along the page's edge, not across it. */
  sideways: string[];
}

export interface Pdf {
  pages: Page[];
  title: string | null;
  author: string | null;
}

const mostPages = 2_000;
const mostMilliseconds = 15_000;

/** The letters of each page and where they stand. Nothing is drawn, run or fetched. Throws Unreadable. */
export async function readPages(bytes: Uint8Array): Promise<Pdf> {
  weighStreams(bytes);
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // It takes the bytes for its own.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    return { pages: await pagesOf(document), ...(await propertiesOf(document)) };
  } catch (error) {
    throw error instanceof Error ? asUnreadable(error) : error;
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<Page[]> {
  if (document.numPages > mostPages)
    throw new Unreadable(`is a PDF of ${countOf(document.numPages)} pages; the limit is ${countOf(mostPages)}`);
  const end = performance.now() + mostMilliseconds;
  const pages: Page[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > end) throw new Unreadable("is a PDF that takes too long to read");
    const page = await document.getPage(number);
    const read = await glyphsOf(page);
    length += read.glyphs.reduce((sum, { words }) => sum + words.length, 0);
    if (length > articleByteLimit) throw new Unreadable("is a PDF that holds more text than any article");
    pages.push({ number, height: page.view[3] ?? 0, ...read });
    page.cleanup();
  }
  return pages;
}

async function glyphsOf(page: PDFPageProxy): Promise<Pick<Page, "glyphs" | "sideways">> {
  const [content, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
  const links = annotations.filter(({ subtype, url }) => subtype === "Link" && typeof url === "string");
  const glyphs: Glyphs[] = [];
  const sideways: string[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
    const size = Math.abs(d) || item.height;
    if (Math.abs(b) > Math.abs(a)) sideways.push(item.str);
    else
      glyphs.push({
        words: item.str,
        x,
        y,
        width: item.width,
        size,
        address: addressAt(links, x + item.width / 2, y + size / 3),
      });
  }
  return { glyphs, sideways };
}

function addressAt(links: readonly { url?: string; rect: number[] }[], x: number, y: number): string | null {
  const found = links.find(
    ({ rect: [left = 0, bottom = 0, right = 0, top = 0] }) => x >= left && x <= right && y >= bottom && y <= top,
  );
  return found?.url ?? null;
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Pick<Pdf, "title" | "author">> {
  const { info } = await document.getMetadata();
  const of = (name: string) => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : null;
  };
  return { title: of("Title"), author: of("Author") };
}

function asUnreadable(error: Error): Error {
  if (error instanceof Unreadable) return error;
  if (error.name === "PasswordException")
    return new Unreadable("is a PDF that is locked by a password. Save it without one, or");
  return new Unreadable("is a PDF that is broken: parts of it are missing or damaged");
}
