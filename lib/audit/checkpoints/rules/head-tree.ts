import { leafOf } from "./checkpoint";
import { merkleTree } from "./merkle-tree";

/** The end of a chain: `chain` is an article's id, or `desk`. */
export interface ChainHead {
  chain: string;
  seq: number;
  hash: string;
}

/** The heads of all chains as checkpoints tell of them, in one tree. */
export interface HeadTree {
  /** What one checkpoint tells: new chains get the next places in the order of their ids, those it had keep theirs. */
  add: (heads: readonly ChainHead[]) => void;
  root: () => string;
  size: () => number;
}

export function headTree(): HeadTree {
  const places = new Map<string, number>();
  const tree = merkleTree();
  return {
    add: (heads) => {
      const inOrder = heads.toSorted((one, two) => (one.chain < two.chain ? -1 : 1));
      for (const { chain, seq, hash } of inOrder) {
        const place = places.get(chain) ?? places.size;
        places.set(chain, place);
        tree.set(place, leafOf(chain, seq, hash));
      }
    },
    root: tree.root,
    size: tree.size,
  };
}
