import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleOf } from "./bundle.mjs";

it("makes one file of a script, which runs, and makes it once", async () => {
  const bundle = await bundleOf("password-link.ts");
  const env = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
  const ran = spawnSync(process.execPath, [bundle], { encoding: "utf8", env });
  expect([ran.status, ran.stderr.trim()]).toEqual([1, "Give an email address, such as name@newsroom.example."]);
  const made = statSync(bundle).mtimeMs;
  await bundleOf("password-link.ts");
  expect(statSync(bundle).mtimeMs).toBe(made);
}, 30_000);
