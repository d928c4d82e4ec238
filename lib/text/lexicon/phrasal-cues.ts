import { reportingFrames } from "./reporting-verbs";

/** Reporting verbs of two words, with the frames of `reportingVerbs`: `shot back`, `brushed aside the report`. */
export const phrasalCues = reportingFrames(
  `shoot back cbq|hit back cbq|fire back cbq|write back cbq|answer back q|point out bcqd|go on q|carry on q|chime in cq|weigh in q|chip in q|cut in q|call out q|cry out q|blurt out cq|speak up q
brush aside o|brush off o|shrug off o|laugh off o|wave away o|wave aside o|play down o|talk up o|rule out og|hint at o|point to od|allude to o|speak of o|make clear cb|make plain cb|let slip cb|talk of o|call for o|call on o|ask for o|plead for o|appeal for o|push for o|look for o|press for o|spell out o|set out o`,
);
