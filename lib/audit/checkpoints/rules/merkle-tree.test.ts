import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merkleTree } from "./merkle-tree";

/** The definition of RFC 6962, word for word, as a second opinion: the largest power of two below n parts the list. */
function rootOf(leaves: readonly string[]): string {
  const sha256 = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts));
  const hash = (list: readonly string[]): Buffer => {
    if (list.length === 1) return sha256(Buffer.from([0]), Buffer.from(list[0] ?? "")).digest();
    let half = 1;
    while (half * 2 < list.length) half *= 2;
    return sha256(Buffer.from([1]), hash(list.slice(0, half)), hash(list.slice(half))).digest();
  };
  return leaves.length === 0 ? sha256().digest("hex") : hash(leaves).toString("hex");
}

describe("a tree over a list", () => {
  it("has the root that RFC 6962 gives it, whatever was added and changed before", () => {
    const steps = fc.array(fc.record({ place: fc.nat(40), leaf: fc.string() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (list) => {
        const tree = merkleTree();
        const leaves: string[] = [];
        for (const { place, leaf } of list) {
          const at = Math.min(place, leaves.length);
          tree.set(at, leaf);
          leaves[at] = leaf;
        }
        expect([tree.size(), tree.root()]).toEqual([leaves.length, rootOf(leaves)]);
      }),
    );
  });

  it("leaves no gap", () => {
    expect(() => merkleTree().set(1, "a")).toThrow(RangeError);
  });

  it("takes a leaf for no node", () => {
    const [one, two] = [merkleTree(), merkleTree()];
    one.set(0, "a");
    two.set(0, "\x01a");
    expect(one.root()).not.toBe(two.root());
  });
});
