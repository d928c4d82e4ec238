import { describe, expect, it } from "vitest";
import { canonicalJson, genesis, type Head, hashOf, type Link, newSalt, payloadHashOf } from "./chain";
import { verifyChain } from "./verify-chain";

function chainOf(...payloads: string[]): { links: Link[]; head: Head } {
  const links: Link[] = [];
  for (const payload of payloads) {
    const before = links.at(-1) ?? genesis;
    const salt = newSalt();
    const link = {
      seq: before.seq + 1,
      at: "2026-03-05T10:00:00.000Z",
      actorId: null,
      actorName: "Mara Lind",
      type: "article.closed",
      subjectType: "article",
      subjectId: "a",
      salt,
      payload,
      payloadHash: payloadHashOf(salt, payload),
      prevHash: before.hash,
    };
    links.push({ ...link, hash: hashOf(link) });
  }
  const last = links.at(-1);
  return { links, head: last ? { seq: last.seq, hash: last.hash } : genesis };
}

const whole = () => chainOf('{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}');
const at = (links: Link[], seq: number): Link => {
  const link = links[seq - 1];
  if (!link) throw new Error(`no link ${seq}`);
  return link;
};

describe("verifying a chain", () => {
  it("finds nothing wrong with what nobody touched", () => {
    const { links, head } = whole();
    expect(verifyChain(links, head)).toBeNull();
  });

  it("accepts an empty chain at its beginning", () => {
    expect(verifyChain([], genesis)).toBeNull();
  });

  it("verifies a payload that the reader may not see", () => {
    const { links, head } = whole();
    at(links, 2).payload = null;
    expect(verifyChain(links, head)).toBeNull();
  });

  const tamperings: [string, (links: Link[]) => Link[], { fault: string; seq: number }][] = [
    [
      "a changed payload",
      (links) => [...links.slice(0, 1), { ...at(links, 2), payload: '{"n":9}' }, ...links.slice(2)],
      { fault: "changed", seq: 2 },
    ],
    [
      "another actor",
      (links) => [...links.slice(0, 1), { ...at(links, 2), actorName: "Nobody" }, ...links.slice(2)],
      { fault: "changed", seq: 2 },
    ],
    [
      "another time",
      (links) => [...links.slice(0, 3), { ...at(links, 4), at: "2020-01-01T00:00:00.000Z" }],
      { fault: "changed", seq: 4 },
    ],
    ["a removed event", (links) => links.filter(({ seq }) => seq !== 3), { fault: "missing", seq: 3 }],
    [
      "an inserted event",
      (links) => [...links.slice(0, 2), at(links, 2), ...links.slice(2)],
      { fault: "moved", seq: 2 },
    ],
    [
      "reordered events",
      (links) => [at(links, 1), { ...at(links, 3), seq: 2 }, { ...at(links, 2), seq: 3 }, at(links, 4)],
      { fault: "moved", seq: 2 },
    ],
    ["a cut end", (links) => links.slice(0, 3), { fault: "cut", seq: 4 }],
    [
      "a rehashed middle",
      (links) => {
        const forged = { ...at(links, 2), actorName: "Nobody" };
        return [at(links, 1), { ...forged, hash: hashOf(forged) }, at(links, 3), at(links, 4)];
      },
      { fault: "moved", seq: 3 },
    ],
  ];
  it.each(tamperings)("names the first event that does not fit after %s", (_, tamper, expected) => {
    const { links, head } = whole();
    expect(verifyChain(tamper(links), head)).toMatchObject(expected);
  });

  it("finds a chain made anew from the first link on against the head kept elsewhere", () => {
    const { head } = whole();
    const forged = chainOf('{"n":1}', '{"n":2}', '{"n":3}', '{"n":5}');
    expect(verifyChain(forged.links, head)).toMatchObject({ fault: "changed", seq: 4 });
  });
});

describe("canonical JSON (RFC 8785)", () => {
  it("does not depend on the order in which a value was built", () => {
    expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
    expect(canonicalJson({ a: [true, null], b: 1 })).toBe(canonicalJson({ b: 1, a: [true, null] }));
  });

  it("refuses what JSON cannot say", () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});
