import { createHash } from "node:crypto";

const leafHash = (leaf: string) => createHash("sha256").update("\0").update(leaf, "utf8").digest("hex");
const nodeHash = (left: string, right: string) =>
  createHash("sha256").update("\x01").update(left, "hex").update(right, "hex").digest("hex");

/** A list of leaves that can be added to and changed, and its one hash at any time. */
export interface MerkleTree {
  /** Puts a leaf at a place of the list, or at its end. Throws beyond that. */
  set: (place: number, leaf: string) => void;
  root: () => string;
  size: () => number;
}

/**
 * The tree of RFC 6962, section 2.1: a leaf's hash begins with a zero, a node's with a one, and a node without a neighbour goes up
 * as it is. A change costs as many hashes as the tree is high.
 */
export function merkleTree(): MerkleTree {
  const levels: string[][] = [[]];

  function pairAt(level: number, place: number): string {
    const [left, right] = [levels[level]?.[place * 2], levels[level]?.[place * 2 + 1]];
    if (left === undefined) throw new Error(`there is no node ${place * 2} in level ${level}`);
    return right === undefined ? left : nodeHash(left, right);
  }

  return {
    set: (place, leaf) => {
      const leaves = levels[0]?.length ?? 0;
      if (place > leaves) throw new RangeError(`there are ${leaves} leaves, none may be put at ${place}`);
      put(levels, 0, place, leafHash(leaf));
      for (let [level, at] = [0, place]; (levels[level]?.length ?? 0) > 1; level += 1) {
        at = Math.floor(at / 2);
        put(levels, level + 1, at, pairAt(level, at));
      }
    },
    root: () => levels.at(-1)?.[0] ?? createHash("sha256").digest("hex"),
    size: () => levels[0]?.length ?? 0,
  };
}

function put(levels: string[][], level: number, place: number, hash: string): void {
  const nodes = levels[level] ?? [];
  nodes[place] = hash;
  levels[level] = nodes;
}
