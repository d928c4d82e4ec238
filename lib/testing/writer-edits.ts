import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Edits a Word file as its writer would in Word, by its XML: what each change and comment becomes is written down. */
export function editedByWriter(bytes: Uint8Array, edit: (file: WriterFile) => void): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const write = (name: string, xml: string) => {
    parts[name] = strToU8(xml);
  };
  const body = "word/document.xml";
  const comments = "word/comments.xml";
  const extended = "word/commentsExtended.xml";
  const threads: string[] = [];
  let next = 0x10000000;

  const comment = (id: number, author: string, words: string, paragraph: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-08T09:00:00Z"><w:p w14:paraId="${paragraph}"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
  const addComment = (author: string, words: string) => {
    const id = 5_000 + next;
    const paragraph = (next++).toString(16).padStart(8, "0").toUpperCase();
    write(comments, read(comments).replace("</w:comments>", `${comment(id, author, words, paragraph)}</w:comments>`));
    return { id, paragraph };
  };
  const range = (id: number, around: string) =>
    `<w:commentRangeStart w:id="${id}"/>${around}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  edit({
    accept: (words) => write(body, decided(read(body), words, true)),
    refuse: (words) => write(body, decided(read(body), words, false)),
    reply(to, author, words) {
      const parent = read(comments)
        .match(/<w:comment [\s\S]*?<\/w:comment>/g)
        ?.find((one) => one.includes(to));
      const paragraph = parent
        ?.match(/w14:paraId="([^"]*)"/g)
        ?.at(-1)
        ?.slice(12, -1);
      if (!paragraph) throw new Error(`no comment says ${to}`);
      threads.push(
        `<w15:commentEx w15:paraId="${addComment(author, words).paragraph}" w15:paraIdParent="${paragraph}" w15:done="0"/>`,
      );
    },
    comment(on, author, words) {
      const { id } = addComment(author, words);
      const run = read(body)
        .match(/<w:r>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g)
        ?.find((one) => one.includes(on));
      if (!run) throw new Error(`no run says ${on}`);
      write(
        body,
        read(body).replace(run, () => range(id, run)),
      );
    },
    type(before, after) {
      write(
        body,
        read(body).replace(before, () => after),
      );
    },
  });
  if (threads.length > 0) {
    write(
      extended,
      `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${threads.join("")}</w15:commentsEx>`,
    );
    const relations = "word/_rels/document.xml.rels";
    const type = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    write(
      relations,
      read(relations).replace(
        "</Relationships>",
        `<Relationship Id="threads" Type="${type}" Target="commentsExtended.xml"/></Relationships>`,
      ),
    );
  }
  return new Uint8Array(zipSync(parts));
}

export interface WriterFile {
  /** Takes the change that puts these words in, or refuses it. */
  accept(words: string): void;
  refuse(words: string): void;
  /** Replies to the comment that says `to`. */
  reply(to: string, author: string, words: string): void;
  /** Remarks on the run that holds some words. */
  comment(on: string, author: string, words: string): void;
  /** Types over some XML. */
  type(before: string, after: string): void;
}

/** A change as it stands in the XML: what goes, and then what comes instead. */
function decided(xml: string, words: string, taken: boolean): string {
  const change =
    /((?:<w:del (?:(?!<\/w:del>)[\s\S])*<\/w:del>(?:(?!<w:(?:p|ins|del)[ >])[\s\S])*?)+)(<w:ins (?:(?!<\/w:ins>)[\s\S])*<\/w:ins>)/g;
  let found = false;
  const written = xml.replace(change, (all, gone: string, come: string) => {
    if (!come.includes(words)) return all;
    found = true;
    const kept = (part: string, tag: string) =>
      part.replace(new RegExp(`</?w:${tag}(?: [^>]*)?>`, "g"), "").replaceAll("delText", "t");
    return taken ? gone.replace(/<w:del [\s\S]*?<\/w:del>/g, "") + kept(come, "ins") : kept(gone, "del");
  });
  if (!found) throw new Error(`no change says ${words}`);
  return written;
}
