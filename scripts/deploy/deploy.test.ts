import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { commandIn, readDockerfile, variablesIn } from "./dockerfile";

const ROOT = path.resolve(import.meta.dirname, "../..");
const file = (name: string) => readFileSync(path.join(ROOT, "deploy", name), "utf8");

test("a Dockerfile is read line by line, comments and continued lines too", () => {
  const text = '# words\nFROM node AS build\nRUN a \\\n  && b\nCMD ["node", "x y"]\n';
  const read = readDockerfile(text);
  expect(read.map(({ name }) => name)).toEqual(["FROM", "RUN", "CMD"]);
  expect(read[1]?.rest.replace(/\s+/g, " ")).toBe("a && b");
  expect(commandIn(read[2]?.rest ?? "")).toEqual(["node", "x y"]);
  expect(variablesIn("A=1 B=0.0.0.0")).toEqual({ A: "1", B: "0.0.0.0" });
});

test("the image runs as nobody special, in a folder that is not written to", () => {
  const image = readDockerfile(file("Dockerfile"));
  const last = image.slice(image.findLastIndex(({ name }) => name === "FROM"));
  expect(last.find(({ name }) => name === "USER")?.rest).toBe("node");
  expect(last.filter(({ name }) => name === "RUN")).toEqual([]);
  const { desk, worker } = parse(file("compose.yaml")).services;
  for (const service of [desk, worker]) expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
});

test("whoever ends the desk waits longer than it takes to finish what is under way", () => {
  const grace = 30;
  const { desk, worker } = parse(file("compose.yaml")).services;
  for (const service of [desk, worker]) expect(Number.parseInt(service.stop_grace_period, 10)).toBeGreaterThan(grace);
  for (const unit of ["tickmark.service", "tickmark-worker.service"])
    expect(Number(/TimeoutStopSec=(\d+)/.exec(file(unit))?.[1])).toBeGreaterThan(grace);
});

test("a proxy hands the desk its own name, and live streams as they come", () => {
  const nginx = file("nginx.conf");
  expect(nginx).toContain("proxy_set_header Host $http_host;");
  expect(nginx).toMatch(/live\$ \{[^}]*proxy_buffering off;/);
  expect(nginx).toMatch(/location = \/metrics \{[^}]*deny all;/);
});
