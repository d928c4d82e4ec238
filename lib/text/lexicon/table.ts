/** A dictionary without a prototype, so that no word of an article (`constructor`) finds what nobody put there. */
export const table = <T>(entries: Record<string, T>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), entries);
