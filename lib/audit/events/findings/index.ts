import { findingAsked, findingPutAside, findingReopened } from "./finding-decided";

/** What people say of what the desk checks find. */
export const findingEvents = [findingPutAside, findingAsked, findingReopened] as const;
