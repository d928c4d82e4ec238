// `npm run test:deploy`: runs each step of deploy/Dockerfile in a clean folder, without Docker, and then the image's own command as
// a user who may write nothing there. The last commit is what it copies.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServer } from "@/lib/database/embedded/server";
import { chooseServerUser } from "@/lib/database/embedded/server-user";
import { freePort } from "@/lib/database/free-port";
import { commandIn, readDockerfile, variablesIn } from "./dockerfile";

const ROOT = path.resolve(import.meta.dirname, "../..");
const work = mkdtempSync(path.join(os.tmpdir(), "tickmark-deploy-"));
chmodSync(work, 0o755);
/** A folder of the container, as one of ours. */
const inside = (folder: string) => path.join(work, folder);
const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** Does a stage's instructions; gives back what it would run. */
function doStages() {
  let folder = "/";
  let env: Record<string, string> = {};
  let command: string[] = [];
  let health: string[] = [];
  for (const { name, rest } of readDockerfile(readFileSync(path.join(ROOT, "deploy/Dockerfile"), "utf8"))) {
    say(`${name} ${rest}`);
    if (name === "FROM") env = {};
    if (name === "WORKDIR") {
      folder = rest;
      mkdirSync(inside(folder), { recursive: true });
    }
    if (name === "ENV") env = variablesIn(rest);
    if (name === "COPY") copy(rest.split(" "), folder);
    if (name === "RUN") run(rest.replaceAll("/image", inside("/image")), folder);
    if (name === "CMD") command = commandIn(rest);
    if (name === "HEALTHCHECK") health = commandIn(rest);
  }
  return { folder: inside(folder), env, command, health };
}

function copy(words: readonly string[], folder: string): void {
  const from = words.filter((word) => !word.startsWith("--"));
  const sources = from.slice(0, -1);
  if (words.some((word) => word.startsWith("--from"))) {
    cpSync(inside(sources[0] ?? ""), inside(folder), { recursive: true, verbatimSymlinks: true });
    return;
  }
  const left = readFileSync(path.join(ROOT, ".dockerignore"), "utf8").trim().split("\n");
  const paths = [...sources, ...left.map((name) => `:(exclude)${name}`)].map((name) => `'${name}'`).join(" ");
  execFileSync("sh", ["-c", `git archive HEAD -- ${paths} | tar -x -C ${inside(folder)}`], { cwd: ROOT });
}

function run(command: string, folder: string): void {
  execFileSync("sh", ["-c", command], { cwd: inside(folder), stdio: ["ignore", "ignore", "inherit"] });
}

async function main(): Promise<void> {
  const { folder, env, command, health } = doStages();
  execFileSync("chmod", ["-R", "a-w,a+rX", folder]);
  const server = await startServer(inside("/database"));
  const user = chooseServerUser(inside("/database/postgres"));
  const port = String(await freePort());
  const own = {
    PORT: port,
    HOST: "127.0.0.1",
    APP_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: "only for this test, long enough",
  };
  const address = server.url("fresh");
  const all: NodeJS.ProcessEnv = {
    ...env,
    ...own,
    PATH: process.env.PATH,
    DATABASE_URL: address,
    NODE_ENV: "production",
  };
  const options = { cwd: folder, env: all, ...user };
  const [file = "", ...args] = command;
  const desk = spawn(file, args, { ...options, stdio: "inherit" });
  try {
    const ended = once(desk, "exit");
    const healthy = async () => (await once(spawn(health[0] ?? "", health.slice(1), options), "exit"))[0] === 0;
    while (!(await healthy())) {
      if (desk.exitCode !== null) throw new Error(`The desk ended with ${desk.exitCode}.`);
      await wait(500);
    }
    for (const [page, words] of [
      ["/sign-in", "Sign in to the desk"],
      ["/readyz", '"ready":true'],
    ] as const) {
      const text = await (await fetch(`http://127.0.0.1:${port}${page}`)).text();
      if (!text.includes(words)) throw new Error(`${page} does not say ${words}: ${text.slice(0, 200)}`);
    }
    say("The image serves.");
    const worker = spawn(file, ["worker.mjs"], options);
    const [line] = await once(worker.stdout, "data");
    if (!String(line).includes("The queue is worked here")) throw new Error(`The worker says: ${line}`);
    worker.kill("SIGTERM");
    say(`The image works the queue; told to end, its worker ended with ${(await once(worker, "exit"))[0]}.`);
    desk.kill("SIGTERM");
    const [code] = await ended;
    say(`Told to end, it ended with ${code}.`);
    say(`The image takes ${execFileSync("du", ["-sh", folder]).toString().split("\t")[0]}.`);
  } finally {
    desk.kill("SIGKILL");
    await server.stop();
  }
}

try {
  await main();
  say("Every step of deploy/Dockerfile works.");
} finally {
  execFileSync("chmod", ["-R", "u+w", work]);
  rmSync(work, { recursive: true, force: true });
}
