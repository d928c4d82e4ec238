/** A text with a fault: the words of both places, and the day of publication where it matters. */
export type Found = readonly [text: string, first: string, second: string, published?: string];
/** A text that looks like one and is none. */
export type Silent = readonly [text: string, published?: string];
export type Fixtures = { finds: readonly Found[]; silent: readonly Silent[] };
