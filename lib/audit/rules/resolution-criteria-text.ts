import type { ResolutionCriteria } from "./resolution-criteria";

/** `The port's log, held by the harbour office, by 2026-04-01` */
export const resolutionCriteriaText = (criteria: ResolutionCriteria | null) =>
  criteria === null
    ? "nothing noted"
    : [criteria.record, criteria.holder && `held by ${criteria.holder}`, criteria.by && `by ${criteria.by}`]
        .filter(Boolean)
        .join(", ");
