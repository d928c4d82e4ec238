import { expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { senders } from "@/lib/running/sender";
import { beginTry, endTry } from "./sign-in-tries";

const from = <T>(remoteAddress: string, work: () => Promise<T>) =>
  senders().run({ remoteAddress, forwardedFor: undefined, userAgent: undefined }, work);
const tryFrom = (remoteAddress: string, email: string) => from(remoteAddress, () => beginTry(email));

it("counts what comes from one block of addresses, at whatever account; others still get in", async () => {
  const waits: number[] = [];
  for (let tries = 0; tries < 52; tries += 1)
    waits.push(await tryFrom(`203.0.113.${tries}`, `somebody-${tries}@desk.example`));
  expect(waits.map((minutes) => minutes > 0)).toEqual([...Array(50).fill(false), true, true]);
  expect(await tryFrom("203.0.113.77", "ada@desk.example")).toBe(1);
  expect(await tryFrom("198.51.100.7", "ada@desk.example")).toBe(0);
});

it("takes a right try off its block, and begins its account afresh", async () => {
  for (let day = 0; day < 60; day += 1) {
    expect(await tryFrom("192.0.2.1", "bo@desk.example")).toBe(0);
    await from("192.0.2.1", () => endTry("bo@desk.example"));
  }
});

it("keeps no address that was typed", async () => {
  await tryFrom("203.0.114.1", "typed@desk.example");
  const kept = JSON.stringify(await database.signInTries.findMany());
  expect(kept).not.toContain("typed");
  expect(kept).not.toContain("203.0.114");
});
