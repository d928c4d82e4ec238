import { describe, expect, test } from "vitest";
import { readConfiguration, WrongConfiguration } from "./configuration";

describe("readConfiguration", () => {
  test.each([
    ["nothing set", {}, { host: "127.0.0.1", port: 3000, appUrl: "http://127.0.0.1:3000", databaseUrl: undefined }],
    ["empty values", { HOST: "", PORT: "", APP_URL: "", DATABASE_URL: "" }, { appUrl: "http://127.0.0.1:3000" }],
    ["another port", { PORT: "8080" }, { port: 8080, appUrl: "http://127.0.0.1:8080" }],
    ["every address", { HOST: "0.0.0.0" }, { host: "0.0.0.0", appUrl: "http://localhost:3000" }],
    ["an IPv6 address", { HOST: "::1" }, { host: "::1", appUrl: "http://[::1]:3000" }],
    ["an address for people", { APP_URL: "https://desk.example.org/" }, { appUrl: "https://desk.example.org" }],
    ["work done here", { TICKMARK_WORKER: "" }, { worker: true }],
    ["work done elsewhere", { TICKMARK_WORKER: "off" }, { worker: false }],
    ["a database", { DATABASE_URL: "postgres://a:b@db/desk" }, { databaseUrl: "postgres://a:b@db/desk" }],
  ])("%s", (_, env, expected) => {
    expect(readConfiguration(env)).toMatchObject(expected);
  });

  test.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "eighty"],
    ["PORT", "3000.5"],
    ["HOST", "not a host"],
    ["APP_URL", "desk.example.org"],
    ["APP_URL", "ftp://desk.example.org"],
    ["APP_URL", "https://desk.example.org/desk"],
    ["APP_URL", "https://user:secret@desk.example.org"],
    ["DATABASE_URL", "mysql://db/desk"],
    ["TICKMARK_WORKER", "no"],
  ])("refuses %s=%s and names it", (name, value) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(new RegExp(`^${name}`));
    expect(() => readConfiguration({ [name]: value })).toThrow(WrongConfiguration);
  });

  test("names everything wrong at once and never shows a password", () => {
    const wrong = () => readConfiguration({ PORT: "x", DATABASE_URL: "mysql://desk:hush@db/desk" });
    expect(wrong).toThrow(/PORT=x.*\n.*DATABASE_URL/);
    expect(wrong).not.toThrow(/hush/);
  });
});
