import { claimAdded } from "./claim-added";
import { claimDismissed, claimRestored } from "./claim-dismissed";
import { claimReshaped } from "./claim-reshaped";
import { claimSettlementNoted } from "./claim-settlement-noted";
import { claimSplit, claimsMerged } from "./claim-split";
import { claimUnwaived, claimWaived } from "./claim-waived";
import { claimsRecastUndone } from "./claims-recast-undone";

/** What people make of claims, apart from judging them. */
export const claimEvents = [
  claimAdded,
  claimDismissed,
  claimRestored,
  claimWaived,
  claimUnwaived,
  claimReshaped,
  claimSplit,
  claimsMerged,
  claimsRecastUndone,
  claimSettlementNoted,
] as const;
