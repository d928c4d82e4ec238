import { AsyncLocalStorage } from "node:async_hooks";

/** How long work may take, in milliseconds, before it is given up and whoever waits is told. */
export interface WorkLimits {
  /** Waiting for a row that somebody else is changing. */
  lock: number;
  /** One statement; a server that says nothing for a second longer counts as gone. */
  statement: number;
  /** The transaction from its first statement to its last. */
  whole: number;
}

/** What somebody waits for at the screen: with `connectionWait` before it, an answer comes within ten seconds. */
export const click: WorkLimits = { lock: 5_000, statement: 7_000, whole: 9_000 };
/** A change of many claims at once. */
export const bulk: WorkLimits = { lock: 5_000, statement: 60_000, whole: 120_000 };
/** Writing the claims of a dense text of 2 MB, some 40,000. Whoever brings the same text waits for whoever brought it first. */
export const importing: WorkLimits = { lock: 60_000, statement: 120_000, whole: 180_000 };
/** Reading an article, or its history, as a whole. */
export const exporting: WorkLimits = { lock: 5_000, statement: 300_000, whole: 300_000 };

/** Milliseconds that anything waits for a connection to the database. */
export const connectionWait = 3_000;

const atWork = new AsyncLocalStorage<WorkLimits>();

/** Does `work` under these limits: what it asks of the database is waited for so long. */
export const within = <T>(limits: WorkLimits, work: () => Promise<T>): Promise<T> => atWork.run(limits, work);

export const limitsNow = (): WorkLimits => atWork.getStore() ?? click;
