/**
 * Words between quotation marks. `start` and `end` take in the marks, `inner` leaves them out; a quotation over several
 * paragraphs is one. Offsets are UTF-16.
 */
export type Quotation = {
  start: number;
  end: number;
  inner: { start: number; end: number };
  depth: number;
  use: "speech" | "name" | "phrase";
};
