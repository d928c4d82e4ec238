import { genesis, type Head, hashOf, type Link, payloadHashOf } from "./chain";

export type ChainFault =
  | { fault: "missing"; seq: number; message: string }
  | { fault: "changed"; seq: number; message: string }
  | { fault: "moved"; seq: number; message: string }
  | { fault: "cut"; seq: number; message: string };

/** The first fault of one link that should follow `before`, or null. */
export function faultOf(link: Link, before: Head): ChainFault | null {
  const { seq } = link;
  const expected = before.seq + 1;
  if (seq > expected)
    return { fault: "missing", seq: expected, message: `Event ${expected} is missing: the next one is ${seq}.` };
  if (seq < expected) return { fault: "moved", seq, message: `Event ${seq} stands where ${expected} should.` };
  if (link.prevHash !== before.hash)
    return { fault: "moved", seq, message: `Event ${seq} does not follow the one before it.` };
  if (link.payload !== null && payloadHashOf(link.salt ?? "", link.payload) !== link.payloadHash)
    return { fault: "changed", seq, message: `What event ${seq} says was changed after it was recorded.` };
  if (hashOf(link) !== link.hash)
    return { fault: "changed", seq, message: `Event ${seq} was changed: who, when, or what kind of event.` };
  return null;
}

/** Checks links in the order given against the head kept elsewhere; names the first that does not fit. */
export function verifyChain(links: Iterable<Link>, head: Head): ChainFault | null {
  let before = genesis;
  for (const link of links) {
    const fault = faultOf(link, before);
    if (fault) return fault;
    before = { seq: link.seq, hash: link.hash };
  }
  return headFault(before, head);
}

/** Compares a verified chain's last link with the head recorded in the article's row or in an export. */
export function headFault(last: Head, head: Head): ChainFault | null {
  if (last.seq < head.seq)
    return {
      fault: "cut",
      seq: last.seq + 1,
      message: `The history ends at event ${last.seq}, but the recorded head is event ${head.seq}: its end was cut off.`,
    };
  if (last.seq > head.seq || last.hash !== head.hash)
    return { fault: "changed", seq: last.seq, message: `Event ${last.seq} is not the recorded head (${head.seq}).` };
  return null;
}
