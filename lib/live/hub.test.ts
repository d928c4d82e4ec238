import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveSource } from "./article-feed";
import { type Hub, mostStreams, type Notices, openHub } from "./hub";
import type { LiveRow } from "./rules/touched-claims";
import type { PersonHere } from "./schema";

const article = "an-article";
const claim = "00000000-0000-4000-8000-000000000001";
const rowAt = (seq: number): LiveRow => ({
  seq,
  type: "claim.waived",
  subjectType: "claim",
  subjectId: claim,
  actorId: null,
  actorName: "Ada",
  payload: null,
});

let rows: LiveRow[];
let people: PersonHere[];
let reads: number;
let notices: Notices;
let hub: Hub;
const beatMs = 15_000;
const reader = { id: "a reader", stillMay: vi.fn(async () => true) };

const source: LiveSource = {
  head: async () => rows.length,
  eventsAfter: async (_, seq) => {
    reads++;
    return rows.slice(seq, seq + 500);
  },
  here: async () => people,
};
const happen = (count: number) => {
  for (let n = 0; n < count; n++) rows.push(rowAt(rows.length + 1));
  notices.happened(`event ${article}`);
};

beforeEach(() => {
  vi.useFakeTimers();
  rows = [];
  people = [];
  reads = 0;
  reader.stillMay.mockResolvedValue(true);
  const listen = (given: Notices) => {
    notices = given;
    return async () => {};
  };
  hub = openHub({ source, listen, beatMs, fault: (fault) => expect.fail(String(fault)) });
});
afterEach(async () => {
  await hub.stop();
  vi.useRealTimers();
});

/** What comes before the first event: how soon to come again, and who is here. */
async function opened(after: number) {
  const follower = await hub.follow(article, reader, after);
  expect(await follower.next()).toMatch(/^retry: \d+\n\n$/);
  return follower;
}
const idsIn = (text: string | null) => [...(text ?? "").matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

describe("a stream", () => {
  it("goes on after the event its reader knows, and then tells each as it happens", async () => {
    rows = [1, 2, 3].map(rowAt);
    const follower = await opened(1);
    expect(idsIn(await follower.next())).toEqual([2, 3]);
    expect(await follower.next()).toBe("event: here\ndata: []\n\n");
    const next = follower.next();
    happen(2);
    expect(idsIn(await next)).toEqual([4, 5]);
  });

  it("says who is here when that changes, and not when it does not", async () => {
    const follower = await opened(0);
    await follower.next();
    const next = follower.next();
    notices.happened(`presence ${article}`);
    people = [{ userId: claim, name: "Ada", claims: [] }];
    notices.happened(`presence ${article}`);
    expect(await next).toContain('"name":"Ada"');
  });

  it("is read for once, however many follow", async () => {
    const followers = await Promise.all(Array.from({ length: 20 }, () => opened(0)));
    await Promise.all(followers.map((follower) => follower.next()));
    reads = 0;
    const next = followers.map((follower) => follower.next());
    happen(1);
    expect((await Promise.all(next)).map(idsIn)).toEqual(Array.from({ length: 20 }, () => [1]));
    expect(reads).toBe(1);
  });

  it("keeps nothing for who reads slowly, and leaves nothing out", async () => {
    const follower = await opened(0);
    await follower.next();
    happen(700);
    happen(700);
    await vi.advanceTimersByTimeAsync(0);
    const told: number[] = [];
    while (told.length < 1400) told.push(...idsIn((await follower.next()) ?? expect.fail("the stream ended")));
    expect(told).toEqual(rows.map(({ seq }) => seq));
  });

  it("asks whether it may go on when the database is lost, and ends with it", async () => {
    const follower = await opened(0);
    await follower.next();
    const next = follower.next();
    reader.stillMay.mockRejectedValueOnce(new Error("no database"));
    notices.lost();
    await expect(next).rejects.toThrow("no database");
  });

  it("makes good what it missed while it did not listen", async () => {
    const follower = await opened(0);
    await follower.next();
    const next = follower.next();
    rows.push(rowAt(1));
    notices.missed();
    expect(idsIn(await next)).toEqual([1]);
  });

  it("says that it is there, and ends for who may no longer read", async () => {
    const follower = await opened(0);
    await follower.next();
    let next = follower.next();
    await vi.advanceTimersByTimeAsync(beatMs);
    expect(await next).toBe("event: beat\ndata:\n\n");
    reader.stillMay.mockResolvedValue(false);
    next = follower.next();
    await vi.advanceTimersByTimeAsync(beatMs);
    expect(await next).toBeNull();
  });

  it("asks at once when an account changes", async () => {
    const follower = await opened(0);
    await follower.next();
    reader.stillMay.mockResolvedValue(false);
    const next = follower.next();
    notices.happened("event desk");
    expect(await next).toBeNull();
  });

  it("is dropped when nobody takes what it says, and not while somebody waits for more", async () => {
    const [slow, waiting] = [await opened(0), await opened(0)];
    await waiting.next();
    const next = waiting.next();
    await vi.advanceTimersByTimeAsync(6 * beatMs);
    expect(await slow.next()).toBeNull();
    expect(await next).toBe("event: beat\ndata:\n\n");
  });

  it("is one of so many of its reader, whose end makes room, and takes none of another's", async () => {
    const streams = await Promise.all(Array.from({ length: mostStreams }, () => opened(0)));
    expect([hub.isFull(reader.id), hub.isFull("another")]).toEqual([true, false]);
    streams[0]?.end();
    expect(hub.isFull(reader.id)).toBe(false);
  });

  it("ends with the hub, and none begins after", async () => {
    const follower = await opened(0);
    await follower.next();
    const next = follower.next();
    await hub.stop();
    expect(await next).toBeNull();
    expect(await (await hub.follow(article, reader, 0)).next()).toBeNull();
  });
});
