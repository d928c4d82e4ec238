"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";
import { tooLarge, uploadByteLimit } from "@/lib/captures/rules/upload-types";

/** A file that somebody chose: under way, held by the desk under its id, or refused. */
export type ChosenFile = { key: number; name: string } & (
  | { state: "sending" }
  | { state: "held"; id: string }
  | { state: "refused"; problem: string }
);

const unanswered = "The desk did not answer. Take it out, and bring it again in a moment.";

/** Sends the files that are picked, dropped on a form or pasted into it, and keeps what became of each. */
export function useEvidenceFiles(articleId: string) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const put = (file: ChosenFile) => setFiles((all) => all.map((one) => (one.key === file.key ? file : one)));
  const send = async (key: number, file: File, name: string) => {
    if (file.size > uploadByteLimit) return put({ key, name, state: "refused", problem: tooLarge(name) });
    put({ key, name, ...(await sendOne(articleId, file, name)) });
  };
  const bring = (chosen: readonly File[]) => {
    const first = Date.now();
    const coming = chosen.map((file, place) => ({ key: first + place / 1_000, file, name: nameOf(file) }));
    setFiles((all) => [...all, ...coming.map(({ key, name }): ChosenFile => ({ key, name, state: "sending" }))]);
    for (const { key, file, name } of coming) void send(key, file, name);
  };
  const takes = {
    onPaste: (event: ClipboardEvent) => {
      const pasted = [...event.clipboardData.files];
      if (pasted.length === 0) return;
      event.preventDefault();
      bring(pasted);
    },
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      bring([...event.dataTransfer.files]);
    },
  };
  const takeOut = (key: number) => setFiles((all) => all.filter((one) => one.key !== key));
  return { files, bring, takeOut, takes, sending: files.some(({ state }) => state === "sending") };
}

type Sent = { state: "held"; id: string } | { state: "refused"; problem: string };

async function sendOne(articleId: string, body: File, name: string): Promise<Sent> {
  const address = `/api/v1/articles/${articleId}/evidence-files?${new URLSearchParams({ name })}`;
  const answer = await fetch(address, { method: "POST", body }).catch(() => null);
  const { heldFileSchema, refusalSchema } = await import("./held-file-schema");
  const said: unknown = await answer?.json().catch(() => null);
  if (answer?.ok) return { state: "held", id: heldFileSchema.parse(said).id };
  return { state: "refused", problem: refusalSchema.safeParse(said).data?.error.message ?? unanswered };
}

/** A screenshot that is pasted has no name of its own. */
const nameOf = ({ name, type }: File) =>
  name === "" || name === "image.png"
    ? `Pasted ${new Date().toISOString().slice(0, 19).replace("T", " ")}.${type.split("/")[1] ?? "png"}`
    : name;
