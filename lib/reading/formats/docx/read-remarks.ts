import { takeMark } from "@/lib/claim-mark";
import type { Remark } from "@/lib/structure";
import type { WordPackage } from "./open-package";
import { readStories } from "./read-stories";
import type { Place, Stories, Story } from "./story";
import { walkXml } from "./walk-xml";

const webAddress = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}'’]/g;

/** What people remarked in the document, each on its words: with author, time, thread, and the addresses it holds. */
export function readRemarks(
  { part, relationsOf }: WordPackage,
  names: { remarks: string | null; extended: string | null },
  ranges: Stories["remarks"],
  at: (place: Place) => number,
  text: string,
): Remark[] {
  const bytes = names.remarks === null ? null : part(names.remarks);
  if (bytes === null || names.remarks === null) return [];
  const { stories } = readStories(bytes, "accepted", relationsOf(names.remarks));
  const threads = readThreads(names.extended === null ? null : part(names.extended));
  const byParagraph = new Map(stories.flatMap(({ id, paragraphIds }) => paragraphIds.map((one) => [one, id])));
  return stories.map((story) => {
    const thread = story.paragraphIds.map((id) => threads.get(id)).find((one) => one !== undefined);
    const parent = byParagraph.get(thread?.parent ?? "");
    const range = ranges.get(story.id) ?? ranges.get(parent ?? "");
    const start = range?.start ?? range?.mark ?? null;
    const end = range?.end ?? range?.mark ?? start;
    const stands = start === null || end === null ? { start: 0, end: 0 } : withoutSpace(text, at(start), at(end));
    const { "w:author": author = null, "w:date": written = null } = story.attributes;
    const { words, mark } = takeMark(wordsOf(story));
    const about = mark ?? hiddenMark(story);
    return {
      id: story.id,
      start: stands.start,
      end: stands.end,
      author,
      at: written,
      words,
      addresses: addressesIn(story),
      replyTo: parent ?? null,
      resolved: thread?.done ?? false,
      about: about ?? undefined,
    };
  });
}

const hiddenMark = ({ blocks }: Story) => {
  const hidden = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ leftOut }) => leftOut));
  return takeMark(hidden.map(({ words }) => words).join("")).mark;
};

/** The changes that the desk suggested in a file it sent out, whether or not anybody decided on them. */
export function suggestedChanges({ part, relationsOf }: WordPackage, name: string | null): ReadonlySet<string> {
  const bytes = name === null ? null : part(name);
  if (bytes === null || name === null) return new Set();
  const { stories } = readStories(bytes, "accepted", relationsOf(name));
  const ours = stories.filter((story) => (takeMark(wordsOf(story)).mark ?? hiddenMark(story))?.change);
  return new Set(ours.map(({ attributes }) => `${attributes["w:author"] ?? ""} ${attributes["w:date"] ?? ""}`));
}

export const wordsOf = ({ blocks }: Story): string =>
  blocks
    .map(({ paragraphs }) => paragraphs.map(({ text }) => text.trim()).join("\t"))
    .join("\n")
    .trim();

export function addressesIn(story: Story): string[] {
  const links = story.blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "link" ? [part.address] : []))),
  );
  const written = wordsOf(story).match(webAddress) ?? [];
  return [...new Set([...links, ...written].filter((one) => /^https?:\/\//i.test(one) && URL.canParse(one)))];
}

/** A range that begins or ends in the space around its words stands on the words. */
function withoutSpace(text: string, start: number, end: number) {
  const words = text.slice(start, Math.max(start, end));
  const lead = words.length - words.trimStart().length;
  if (words.trim() === "") return { start, end: start };
  return { start: start + lead, end: start + lead + words.trim().length };
}

/** By the id of a remark's paragraph: which remark's paragraph it answers, and whether the thread is done with. */
function readThreads(bytes: Uint8Array | null): Map<string, { parent: string | null; done: boolean }> {
  const threads = new Map<string, { parent: string | null; done: boolean }>();
  if (bytes === null) return threads;
  walkXml(bytes, {
    open: (_, attributes) => {
      const id = attributes["w15:paraId"];
      if (id === undefined) return;
      threads.set(id, { parent: attributes["w15:paraIdParent"] ?? null, done: attributes["w15:done"] === "1" });
    },
    close: () => undefined,
  });
  return threads;
}
