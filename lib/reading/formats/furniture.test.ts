import { describe, expect, it } from "vitest";
import { bylineIn, furnitureWhy } from "./furniture";
import { whyLeftOut as why } from "./why-left-out";

const furniture: [string, string][] = [
  ["By Ada Marsh", why.byline],
  ["by Ada Marsh and Jo Li", why.byline],
  ["BY ADA MARSH", why.byline],
  ["By Ada Marsh, Political Editor", why.byline],
  ["March 5, 2026", why.date],
  ["Published: 5 March 2026, 10:40 GMT", why.date],
  ["Published: March 5, 2026, 6:47 p.m.", why.date],
  ["Updated on March 5, 2026", why.date],
  ["Advertisement", why.advertisement],
  ["SKIP ADVERTISEMENT", why.advertisement],
  ["Story continues below", why.advertisement],
  ["Scroll down to continue", why.navigation],
  ["Subscribe to our weekly newsletter", why.newsletter],
  ["Get the day’s top stories by email", why.newsletter],
  ["READ MORE: Trams stop again", why.related],
  ["See also", why.related],
  ["Copyright 2026 The Post", why.copyright],
  ["Share this on Facebook | Email | Print", why.share],
  ["4 min read", why.readingTime],
  ["Photo: Ada Marsh", why.caption],
  ["(Jo Li/AFP)", why.caption],
];
const words = [
  "By Tuesday the trams had stopped.",
  "By land we go",
  "March 5, 2026 was the day they ran again",
  "5 March 2026.",
  "Advertisement for trams is dear",
  "Subscribers read less on trams, the Post said.",
  "Read more books, the mayor said",
  "Photographs of the trams were found",
  "Sharing the tracks was hard",
  "12 7 3",
  "No.",
];

describe("furnitureWhy", () => {
  it.each(furniture)("takes out %j: %s", (line, reason) => {
    expect(furnitureWhy(line, 1)).toBe(reason);
  });

  it.each(words)("leaves %j", (line) => {
    expect(furnitureWhy(line, 1)).toBeNull();
  });

  it.each(["By Ada Marsh", "March 5, 2026"])("leaves %j further down", (line) => {
    expect(furnitureWhy(line, 6)).toBeNull();
  });

  it("finds the names in a line at the head, and none in a day", () => {
    expect(bylineIn(["Trams return", "By Ada Marsh, Political Editor"])).toBe("Ada Marsh");
    expect(bylineIn(["Trams return", "By Tuesday"])).toBeNull();
    expect(bylineIn(["1", "2", "3", "4", "5", "6", "By Ada Marsh"])).toBeNull();
  });
});
