/** Words for what has not happened yet. */
export const pending =
  /\b(?:(?:is|are|was|were|being) (?:being )?(?:prepared|readied|built|assembled|repaired|negotiated|drafted|planned|considered)|(?:is|are) (?:getting ready|preparing|about|yet|set|due|waiting) to|getting ready|has not yet|have not yet|had not yet|not yet|has yet to|have yet to)\b/i;

/** Words for what has happened or begun. */
export const completed =
  /\b(?:(?:has|have|had) (?:already )?(?:begun|started|entered|taken|completed|finished|signed|reached|joined|opened|gone)|already|entered|took up|went into|began|completed|finished)\b/i;

/** Verbs and nouns that say the same: an assertion with one and a denial with another speak of one thing. */
export const sameActs: readonly (readonly string[])[] = [
  ["hide", "hid", "bury", "buri", "conceal", "suppress", "withhold", "withheld"],
  ["lose", "lost", "crash", "wreck", "destroy", "sink", "sank"],
  ["sign", "conclud"],
  ["flood", "inundat", "submerg"],
  ["kill", "die", "dead", "death"],
  ["arriv", "reach", "land"],
  ["delay", "postpon"],
  ["ignor", "overlook", "dismiss"],
  ["sound", "rang", "ring"],
  ["warn", "alert", "alarm"],
  ["pay", "paid", "bribe"],
  ["resign", "quit", "step"],
  ["meet", "met"],
  ["shut", "clos"],
];
