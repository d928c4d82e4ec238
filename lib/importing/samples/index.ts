import { barrierInquiry } from "./barrier-inquiry";
import { coastalBattery } from "./coastal-battery";
import { dairyMerger } from "./dairy-merger";
import type { Sample } from "./sample";

export type { Sample } from "./sample";

/** The sample articles an empty desk offers; modules, so that the built server carries them. */
export const samples: Sample[] = [coastalBattery, barrierInquiry, dairyMerger];
