import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const app = import.meta.dirname;
const files = readdirSync(app, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
const sourceOf = (file: string) => readFileSync(path.join(app, file), "utf8");

/** What is for everybody signed in, and about nobody but themselves. */
const onesOwn = ["(desk)/account/page.tsx"];

test("every page of the desk asks the permission table before it reads", () => {
  const pages = files.filter((file) => file.startsWith("(desk)/") && file.endsWith("page.tsx"));
  expect(pages.length).toBeGreaterThan(5);
  const asks = /await requirePermission\("|await loadArticle\(|if \(!people\.ok\) forbidden\(\)/;
  expect(pages.filter((file) => !onesOwn.includes(file) && !asks.test(sourceOf(file)))).toEqual([]);
});

/** For whoever is not signed in, or for one's own browser. */
const beforeSignIn = [
  "(account)/invitations/[token]/actions.ts",
  "(account)/passwords/[token]/actions.ts",
  "(account)/sign-in/actions.ts",
  "(desk)/account/sign-out.ts",
  "_components/set-motion.ts",
  "_components/set-theme.ts",
];

test("every server action asks who acts", () => {
  const actions = files.filter((file) => /\.tsx?$/.test(file) && /^"use server";/.test(sourceOf(file)));
  expect(actions).toEqual(expect.arrayContaining(beforeSignIn));
  const unasked = actions.filter((file) => {
    const functions = sourceOf(file).split("export async function ").slice(1);
    // `shown` and `answer` ask in the call itself.
    return functions.some(
      (body) => !/await require(?:Actor|Permission)\(|(?:return|await) answer\(before, form/.test(body),
    );
  });
  expect(unasked.sort()).toEqual(beforeSignIn.sort());
});

test("every route of the API goes through the permission table, and what changes something through its guard", () => {
  const routes = files.filter((file) => file.startsWith("api/v1/") && file.endsWith("/route.ts"));
  expect(routes.length).toBeGreaterThan(5);
  const handlers = routes.flatMap((file) =>
    [...sourceOf(file).matchAll(/^export .*\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b(.*(?:\n {2}".*)?)$/gm)].map(
      ([, method, rest]) => ({
        file,
        method,
        fits:
          /^ = (reading|changing)(<.*>)?\(\s*"[a-z.-]+",/.exec(rest ?? "")?.[1] ===
          (method === "GET" ? "reading" : "changing"),
      }),
    ),
  );
  expect(new Set(handlers.map(({ file }) => file)).size).toBe(routes.length);
  expect(handlers.filter(({ fits }) => !fits)).toEqual([]);
});
