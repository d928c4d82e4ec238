import type { Shape } from "@/lib/audit/rules/recorded-shape";

interface Stretch {
  start: number;
  end: number;
}

/** A claim's shape the given number of UTF-16 units further on in a text; its words stay as they are. */
export function shiftShape({ start, end, coreStart, coreEnd, kind, detail }: Shape, by: number): Shape {
  const on = <T extends Stretch>(stretch: T): T => ({ ...stretch, start: stretch.start + by, end: stretch.end + by });
  const { attribution, quantity } = detail;
  return {
    kind,
    start: start + by,
    end: end + by,
    coreStart: coreStart + by,
    coreEnd: coreEnd + by,
    detail: {
      ...detail,
      ...(attribution && {
        attribution: {
          ...attribution,
          source: on(attribution.source),
          cue: on(attribution.cue),
          content: on(attribution.content),
        },
      }),
      ...(quantity && { quantity: { ...quantity, amount: on(quantity.amount) } }),
    },
  };
}
