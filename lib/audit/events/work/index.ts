import { claimAssigned, claimUnassigned } from "./claim-assigned";
import { commentAdded } from "./comment-added";
import { commentReopened, commentResolved } from "./comment-resolved";
import { remarkOfferedAgain, remarksSetAside } from "./remarks-set-aside";

/**
 * What people say to each other about a claim, and whose work it is. It can be done blind, and none of it moves the
 * claim on by a version.
 */
export const workEvents = [
  claimAssigned,
  claimUnassigned,
  commentAdded,
  commentResolved,
  commentReopened,
  remarksSetAside,
  remarkOfferedAgain,
] as const;
