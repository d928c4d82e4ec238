"use client";

import { useSyncExternalStore } from "react";
import { type ChosenFile, isTooLarge } from "./chosen-file";
import { whyRefused } from "./why-refused";

/** How the sending of a batch goes, which goes on while this browser shows other pages of the desk. */
export interface Sending {
  sent: number;
  total: number;
  /** Why it stopped before the end; null while it goes on, and when it is over. */
  problem: string | null;
}

const sendings = new Map<string, Sending>();
const watchers = new Set<() => void>();

function tell(batchId: string, sending: Sending) {
  sendings.set(batchId, sending);
  for (const watcher of watchers) watcher();
}

/** How far a batch is that this page's tab sends; undefined where it sends none. */
export const useSending = (batchId: string) =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => sendings.get(batchId),
    () => undefined,
  );

const warn = (event: BeforeUnloadEvent) => event.preventDefault();
const atOnce = 3;

/** Sends the files of a batch, three at a time; what a desk that is starting again did not take is sent once more. */
export async function sendTogether(batchId: string, files: readonly ChosenFile[]): Promise<void> {
  const total = files.length;
  let [sent, next] = [0, 0];
  let problem: string | null = null;
  tell(batchId, { sent, total, problem });
  async function sendOn() {
    for (let place = next++; place < total && problem === null; place = next++) {
      const file = files[place];
      problem = (file && (await sendOne(batchId, place, file))) ?? problem;
      if (problem === null) sent++;
      tell(batchId, { sent, total, problem });
    }
  }
  window.addEventListener("beforeunload", warn);
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  window.removeEventListener("beforeunload", warn);
}

const pauses = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Null when the desk has it, else why it will not. */
async function sendOne(batchId: string, place: number, chosen: ChosenFile): Promise<string | null> {
  const query = new URLSearchParams({ path: chosen.path, size: String(chosen.file.size) });
  const body = isTooLarge(chosen) ? null : chosen.file;
  for (const pause of [0, ...pauses]) {
    await new Promise((over) => setTimeout(over, pause));
    const answer = await fetch(`/api/v1/imports/${batchId}/files/${place}?${query}`, { method: "PUT", body }).catch(
      () => null,
    );
    if (answer?.ok) return null;
    if (answer && answer.status < 500) return whyRefused(answer);
  }
  return "The desk does not answer. What is listed here is kept; choose the rest again later.";
}
