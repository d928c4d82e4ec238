/** Picks the claims that a check is about: neither dismissed, nor waived, nor replaced by others. */
export const inUse = { dismissal: null, waiver: null, retirement: null } as const;
