import { besideEachOther, type Line } from "./lines";

/** Lines of one column in their order, or the rows of a table, each with its cells from the left. */
export type Flow = { kind: "column"; lines: Line[] } | { kind: "table"; rows: Line[][] };

interface Gutter {
  left: number;
  right: number;
}

const narrowestGutter = 6;
/** Lines of the narrowest columns of print hold more letters, and a table's cells seldom as many. */
const longestCell = 24;

/**
 * The lines of a page in the order they are read. Where two or more stand side by side, the white gutter between them is followed up
 * and down as far as nothing crosses it: what is left of it is read first, unless short pieces side by side make it a table.
 */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const bands = bandsOf(lines);
  const parting = bestParting(bands);
  if (parting === null) return column(bands.flatMap(oneLine));
  const { from, to, gutter } = parting;
  const within = bands.slice(from, to);
  const above = flowsOf(bands.slice(0, from).flat());
  const below = flowsOf(bands.slice(to).flat());
  if (isTable(within)) return [...above, ...tableIn(within), ...below];
  const side = (isLeft: boolean) => within.flat().filter(({ x }) => x < gutter.right === isLeft);
  return [...above, ...flowsOf(side(true)), ...flowsOf(side(false)), ...below];
}

interface Parting {
  from: number;
  to: number;
  gutter: Gutter;
}

/** The gutter that the most lines stand on both sides of; null where none has two. */
function bestParting(bands: readonly Line[][]): Parting | null {
  let best: (Parting & { count: number }) | null = null;
  for (let at = 0; at < bands.length; ) {
    const found = guttersOf(bands[at] ?? []).map((gutter) => followed(bands, at, gutter));
    const [widest] = found.toSorted((one, other) => other.count - one.count);
    if (widest && widest.count > Math.max(best?.count ?? 0, 1)) best = widest;
    at = Math.max(widest?.to ?? 0, at + 1);
  }
  return best;
}

function followed(bands: readonly Line[][], at: number, gutter: Gutter): Parting & { count: number } {
  let [from, to, shared] = [at, at + 1, gutter];
  const grow = (band: Line[] | undefined) => {
    const next = band ? sharedGutter(shared, band) : null;
    if (next !== null) shared = next;
    return next !== null;
  };
  while (grow(bands[to])) to += 1;
  while (grow(bands[from - 1])) from -= 1;
  const both = bands.slice(from, to).filter((band) => {
    const left = band.filter(({ x }) => x < shared.right).length;
    return left > 0 && left < band.length;
  });
  return { from, to, gutter: shared, count: both.length };
}

/** What stands side by side in one line alone is that line. */
const oneLine = ([first, ...rest]: readonly Line[]) =>
  first === undefined ? [] : [rest.reduce(besideEachOther, first)];

const column = (lines: Line[]): Flow[] => (lines.length === 0 ? [] : [{ kind: "column", lines }]);

/** Lines side by side, from the left; bands from the top. */
function bandsOf(lines: readonly Line[]): Line[][] {
  const bands: Line[][] = [];
  for (const line of lines.toSorted((one, other) => other.y - one.y)) {
    const band = bands.at(-1);
    const [top] = band ?? [];
    if (band && top && top.y - line.y < Math.min(top.size, line.size) * 0.5) band.push(line);
    else bands.push([line]);
  }
  return bands.map((band) => band.toSorted((one, other) => one.x - other.x));
}

/** The gaps in a band. */
function guttersOf(band: readonly Line[]): Gutter[] {
  return band.flatMap((line, index) => {
    const next = band[index + 1];
    return next === undefined || next.x - line.right < narrowestGutter ? [] : [{ left: line.right, right: next.x }];
  });
}

/** What is left of a gutter where a further band stands; null where a line crosses it. */
function sharedGutter({ left, right }: Gutter, band: readonly Line[]): Gutter | null {
  const middle = (left + right) / 2;
  const before = band.filter(({ x }) => x < middle);
  const after = band.filter(({ x }) => x >= middle);
  const shared = {
    left: Math.max(left, ...before.map((line) => line.right)),
    right: Math.min(right, ...after.map(({ x }) => x)),
  };
  return shared.right - shared.left >= narrowestGutter ? shared : null;
}

function isTable(bands: readonly Line[][]): boolean {
  const beside = bands.filter(({ length }) => length > 1).flat();
  const letters = beside.reduce((sum, { words }) => sum + words.length, 0);
  return letters / Math.max(beside.length, 1) <= longestCell;
}

/** Rows begin with the first band that has several cells and end with the last; what is above and below is text. */
function tableIn(bands: readonly Line[][]): Flow[] {
  const first = bands.findIndex(({ length }) => length > 1);
  const last = bands.findLastIndex(({ length }) => length > 1);
  return [
    ...column(bands.slice(0, first).flat()),
    { kind: "table", rows: bands.slice(first, last + 1) },
    ...column(bands.slice(last + 1).flat()),
  ];
}
