import { randomUUID } from "node:crypto";
import { contentType } from "@/lib/captures/rules/content-type";
import { putBack } from "@/lib/importing/rules/put-back";
import type { Outcome } from "@/lib/outcome";
import { type Fetched, fetchOutside, type Outside } from "@/lib/outside/fetch-outside";
import { usualChoices } from "@/lib/reading/formats/read-result";
import { type ReadInput, readJob } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import { storable } from "@/lib/typed-text";
import { cleanPageJob } from "./clean-page-job";
import { inlineImages } from "./inline-images";

/** What a link holds, read: nothing is kept yet. */
export interface ReadLink extends Omit<Fetched, "charset" | "mediaType"> {
  mediaType: string;
  title: string | null;
  text: string | null;
  /** Of a page, a copy that runs nothing. */
  copy: Uint8Array | null;
}

export interface NothingThere {
  problem: string;
  /** What the server answered; null where none did. */
  status: number | null;
}

/** Asks a link, by the guard, and reads what it holds. What the server says there is nothing, or cannot be fetched, is told why. */
export async function readLink(url: string, outside: Outside): Promise<ReadLink | NothingThere> {
  const asked = await fetchOutside(url, { ...outside, anyStatus: true });
  if (!asked.ok) return { problem: asked.failure.message, status: null };
  const { charset, mediaType: said, ...fetched } = asked.value;
  const { host } = new URL(fetched.address);
  const { status, bytes } = fetched;
  if (status === 404 || status === 410) return { problem: `${host} says that there is nothing (${status}).`, status };
  if (status < 200 || status > 299) return { problem: `${host} answered with the number ${status}.`, status };
  if (bytes.length === 0) return { problem: `${host} answered with nothing.`, status };
  const mediaType = await contentType(bytes, said);
  const read = await readText(bytes, { mediaType, charset, name: "link" });
  const copy = mediaType === "text/html" ? await copyOf(bytes, { charset, address: fetched.address, outside }) : null;
  return { ...fetched, mediaType, copy, ...read };
}

const extensions: Record<string, string> = { "text/html": "html", "text/markdown": "md", "message/rfc822": "eml" };
const readable =
  /^text\/|^message\/rfc822$|^application\/(pdf|json|x-subrip|vnd\.openxmlformats-officedocument\.wordprocessingml)/;

interface Kind {
  mediaType: string;
  charset: string | null;
  name: string;
}

/** The words that can be read in bytes, all of them, and the title they go by. */
export async function readText(bytes: Uint8Array<ArrayBuffer>, { mediaType, charset, name }: Kind) {
  const nothing = { title: null, text: null };
  if (!readable.test(mediaType)) return nothing;
  const file = { bytes, name: `${name}.${extensions[mediaType] ?? "txt"}` };
  const input: ReadInput = { input: { file }, given: {}, choices: { ...usualChoices, charset } };
  const read = await deskPool().inTurn((thread) => thread.run(readJob, input).then(flat));
  if (!read.ok) return nothing;
  const { text } = putBack(read.value, new Set(read.value.leftOut.keys()));
  return { title: storable(read.value.details.title).slice(0, 500), text };
}

const flat = <T>(outcome: Outcome<Outcome<T>>): Outcome<T> => (outcome.ok ? outcome.value : outcome);

interface Page {
  charset: string | null;
  address: string;
  outside: Outside;
}

async function copyOf(bytes: Uint8Array<ArrayBuffer>, { charset, address, outside }: Page): Promise<Uint8Array | null> {
  const token = `image-${randomUUID()}`;
  const cleaned = await deskPool().inTurn((thread) => thread.run(cleanPageJob, { bytes, charset, address, token }));
  if (!cleaned.ok || cleaned.value === null) return null;
  const images = await inlineImages(cleaned.value.images, outside);
  const whole = cleaned.value.html.replace(new RegExp(`${token}:(\\d+)`, "g"), (_, n) => images[Number(n)] ?? "data:,");
  return new TextEncoder().encode(whole);
}
