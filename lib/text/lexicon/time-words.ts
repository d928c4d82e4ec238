import { table } from "./table";

/** Month names and their abbreviations, to the month's number. */
export const months = table<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Weekday names and their abbreviations; Monday is 1. */
export const weekdays = table<number>({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
});

/** Parts of a day, as TIMEX3 codes. */
export const dayParts = table<string>({
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  tonight: "NI",
  overnight: "NI",
  lunchtime: "MI",
  dawn: "MO",
  daybreak: "MO",
  dusk: "EV",
});

/** Seasons, as TIMEX3 codes. */
export const seasons = table<string>({ spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI" });

/** Units of time, as ISO 8601 duration letters; a leading `T` marks those shorter than a day. */
export const timeUnits = table<string>({
  second: "TS",
  minute: "TM",
  min: "TM",
  hour: "TH",
  hr: "TH",
  day: "D",
  night: "D",
  week: "W",
  weekend: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  season: "Y",
  decade: "E",
  century: "C",
  centurie: "C",
  millennium: "L",
});
