import { checkTakenOver } from "./check-taken-over";
import { disagreementSettled } from "./disagreement-settled";
import { evidenceAdded } from "./evidence-added";
import { evidenceCaptured } from "./evidence-captured";
import { evidenceCited } from "./evidence-cited";
import { evidenceFileAttached } from "./evidence-file-attached";
import { evidenceSuperseded } from "./evidence-superseded";
import { evidenceWithdrawn } from "./evidence-withdrawn";
import { remarksAccepted } from "./remarks-accepted";
import { reviewRetracted } from "./review-retracted";
import { verdictRecorded } from "./verdict-recorded";

/** What reviewers judge, and the evidence they bring. It can be done blind. */
export const reviewEvents = [
  verdictRecorded,
  checkTakenOver,
  reviewRetracted,
  disagreementSettled,
  evidenceAdded,
  evidenceFileAttached,
  evidenceSuperseded,
  evidenceCaptured,
  evidenceCited,
  evidenceWithdrawn,
  remarksAccepted,
] as const;
