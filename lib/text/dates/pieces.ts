/** Pieces of the date patterns. None holds a repetition inside a repetition: matching stays linear. */
export const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const weekdayName =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)";
export const year = "(?:1[0-9]|20)\\d\\d(?![\\d,.]\\d)";
export const dayNumber = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b";
export const dayPart = "(?:morning|afternoon|evening|night|lunchtime)";
export const season = "(?:spring|summer|autumn|fall|winter)";
export const clock =
  "(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|a\\.m\\b|p\\.m\\b)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d])|(?:[01]\\d|2[0-3])[0-5]\\d(?= (?:utc|gmt))|noon\\b|midday\\b|midnight\\b)(?:\\s(?:local time|UTC|GMT|BST|EST|EDT|CET|CEST|PST|PDT|ET|PT|MSK)\\b)?";
export const unit =
  "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|seasons?|decades?|centuries|century|millennium)";
export const small =
  "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) )?hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
export const count = `(?:\\d[\\d,]*(?:\\.\\d+)?|${small})`;
export const vague = "(?:a few|several|some|many|a couple of|a number of|dozens of|hundreds of|few|most|countless)";
export const approximator =
  "(?:about|around|almost|nearly|roughly|approximately|at least|at most|up to|more than|less than|fewer than|over|under|just over|just under|some|only|just|as long as|as little as|well over|barely)";
export const apostrophe = "['’]";
