import { articleEvents } from "./articles";
import { blindableEvents } from "./blindable";
import { claimEvents } from "./claims";
import { deskEvents } from "./desk";
import { findingEvents } from "./findings";
import { queryEvents } from "./queries";
import { revisionEvents } from "./revisions";
import { workSealed } from "./work-sealed";

/** Everything that can happen on the desk, past tense. All that the program knows of events follows from this list. */
export const events = [
  ...articleEvents,
  ...revisionEvents,
  ...claimEvents,
  ...blindableEvents,
  ...findingEvents,
  ...queryEvents,
  workSealed,
  ...deskEvents,
] as const;
