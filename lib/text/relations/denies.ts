/** `No. 4` and `no` as an answer deny nothing. */
const denial =
  /\b(?:not|never|no(?= \w)|nobody|none|nothing|neither|nor|cannot|without|den(?:y|ied|ies)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to)\b|n[’']t\b/iu;

/** Whether the words deny what they tell: two tellings of which only one does are not the same assertion. */
export const denies = (words: string): boolean => denial.test(words);
