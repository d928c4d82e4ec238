/** Written with a full stop and followed by a name: never the end of a sentence. */
export const titleAbbreviations = new Set(
  "mr mrs ms mx dr prof sen rep gov gen col lt maj capt cmdr sgt cpl pvt rev hon st messrs mme mlle pres supt insp det adm fr sr amb atty".split(
    " ",
  ),
);

/** Written with a full stop and followed by a number or a further word: an end only before a new sentence's word. */
export const midAbbreviations = new Set(
  "no nos vs v fig figs p pp vol art sec ch cf ca approx est e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd dept univ".split(
    " ",
  ),
);

/** Written with a full stop, may end a sentence: an end when the next word cannot go on with a name. */
export const finalAbbreviations = new Set(
  "inc ltd co corp plc llc bros jr etc al a.m p.m u.s u.k u.n e.u d.c b.c a.d n.y l.a ph.d".split(" "),
);
