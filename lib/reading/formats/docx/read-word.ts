import type { Remark, StructurePart } from "@/lib/structure";
import type { LeftOut } from "../read-result";
import { Unreadable } from "../unreadable";
import { layOut } from "./lay-out";
import { openPackage, type WordPackage } from "./open-package";
import { readNumbering } from "./read-numbering";
import { readProperties } from "./read-properties";
import { addressesIn, readRemarks, suggestedChanges, wordsOf } from "./read-remarks";
import { readStories } from "./read-stories";
import { readStyles } from "./read-styles";
import type { Block, Place, Stories, Story } from "./story";

export interface WordArticle {
  text: string;
  title: string | null;
  structure: StructurePart[];
  remarks: Remark[];
  leftOut: LeftOut[];
  doubts: string[];
  properties: { title: string | null; author: string | null };
}

/**
 * The article in a Word file, as Word, LibreOffice and Google Docs write it: one walk through its body gives the words and, by their
 * offsets, what stands on them. Notes follow the body. Throws Unreadable.
 */
export function readWord(bytes: Uint8Array, changes: "accepted" | "rejected"): WordArticle {
  const { file, relations, named, read, notes, laid } = openWord(bytes, changes);
  const names = { remarks: named("comments"), extended: named("commentsExtended") };
  const remarks = readRemarks(file, names, read.remarks, laid.at, laid.text);
  return {
    text: laid.text,
    title: laid.title,
    structure: [...laid.structure, ...notes.flatMap((note) => rangeOf(note, laid.at))],
    remarks: [...remarks, ...notes.flatMap((note) => sourceIn(note, laid.at, laid.text))],
    leftOut: [...laid.leftOut, ...headsAndFeet(file, relations, laid.text.length)],
    doubts: [...read.doubts],
    properties: readProperties(file.part("docProps/core.xml")),
  };
}

/** A Word file with its words laid out as one text. Throws Unreadable. */
export function openWord(bytes: Uint8Array, changes: "accepted" | "rejected") {
  const file = openPackage(bytes);
  const main =
    [...file.relationsOf("").values()].find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const body = file.part(main);
  if (body === null) throw new Unreadable("holds no document");
  const relations = file.relationsOf(main);
  const named = (type: string) => [...relations.values()].find((one) => one.type === type)?.target ?? null;
  const partOf = (type: string) => file.part(named(type) ?? "");

  const read = readStories(body, changes, relations, suggestedChanges(file, named("comments")));
  const notes = notesOf(file, named, read, changes);
  const blocks = [...read.stories.flatMap((story) => story.blocks), ...notes.flatMap(({ blocks }) => blocks)];
  for (const { mark, place } of notes)
    place.paragraph.parts.push({ kind: "note-mark", start: place.offset, end: place.offset, mark });
  const laid = layOut(blocks, readStyles(partOf("styles")), readNumbering(partOf("numbering")));
  return { file, main, body, relations, named, read, notes, laid };
}

interface Note {
  mark: string;
  place: Place;
  story: Story;
  blocks: Block[];
}

/** The notes in the order they are called, numbered from 1. */
function notesOf(
  file: WordPackage,
  named: (type: string) => string | null,
  { notes }: Stories,
  changes: "accepted" | "rejected",
): Note[] {
  const written = new Map(
    (["footnote", "endnote"] as const).map((kind) => {
      const name = named(`${kind}s`);
      const bytes = file.part(name ?? "");
      const stories = bytes && name ? readStories(bytes, changes, file.relationsOf(name)).stories : [];
      return [kind, new Map(stories.map((story) => [story.id, story]))];
    }),
  );
  return notes
    .flatMap(({ kind, id, place }) => {
      const story = written.get(kind)?.get(id);
      return story === undefined ? [] : [{ place, story, blocks: story.blocks }];
    })
    .map((note, index) => ({ ...note, mark: String(index + 1) }));
}

function rangeOf({ blocks, mark }: Note, at: (place: Place) => number): StructurePart[] {
  const paragraphs = blocks.flatMap((block) => block.paragraphs);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [at({ paragraph: first, offset: 0 }), at({ paragraph: last, offset: last.text.length })];
  return start < end ? [{ kind: "note", start, end, mark }] : [];
}

/** A note that gives an address is a writer's source for the sentence that calls it. */
function sourceIn({ story, mark, place }: Note, at: (place: Place) => number, text: string): Remark[] {
  const addresses = addressesIn(story);
  if (addresses.length === 0) return [];
  const end = at(place);
  const start = beginningOfSentence(text, end);
  const words = wordsOf(story);
  return [{ id: `note-${mark}`, start, end, author: null, at: null, words, addresses, replyTo: null, resolved: false }];
}

function beginningOfSentence(text: string, end: number): number {
  const from = Math.max(0, end - 1_000);
  const before = text.slice(from, end);
  const ends = [...before.matchAll(/[.!?…]["'”’»)]*\s+(?=\S)|\n+/g)];
  return from + ends.map(({ 0: found, index }) => index + found.length).reduce((last, at) => Math.max(last, at), 0);
}

/** What is printed on each page is no part of the article. */
function headsAndFeet(file: WordPackage, relations: ReturnType<WordPackage["relationsOf"]>, end: number): LeftOut[] {
  return [...relations.values()].flatMap(({ type, target }) => {
    const bytes = type === "header" || type === "footer" ? file.part(target) : null;
    const words =
      bytes === null ? "" : readStories(bytes, "accepted", new Map()).stories.map(wordsOf).join("\n").trim();
    if (words === "") return [];
    return [
      {
        at: type === "header" ? 0 : end,
        words,
        why: `printed at the ${type === "header" ? "head" : "foot"} of each page`,
      },
    ];
  });
}
