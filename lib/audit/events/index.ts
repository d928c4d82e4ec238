import { articleEvents } from "./articles";
import { claimEvents } from "./claims";
import { deskEvents } from "./desk";
import { revisionEvents } from "./revisions";
import { sealableEvents } from "./sealable";
import { workSealed } from "./work-sealed";

/** Everything that can happen on the desk, past tense. All that the program knows of events follows from this list. */
export const events = [
  ...articleEvents,
  ...revisionEvents,
  ...claimEvents,
  ...sealableEvents,
  workSealed,
  ...deskEvents,
] as const;
