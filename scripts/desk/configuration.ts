import { z } from "zod";

/** What a desk reads from its environment, checked. */
export type Configuration = {
  readonly host: string;
  readonly port: number;
  /** Where people reach the desk; an origin without a path or a closing slash. */
  readonly appUrl: string;
  readonly databaseUrl: string | undefined;
  /** The same database without the pooler that stands before it, for migrations and for listening. */
  readonly directDatabaseUrl?: string | undefined;
  /** Whether the app works the queue too, or leaves that to processes of `npm run worker`. */
  readonly worker?: boolean;
};

const ANY_ADDRESS = ["0.0.0.0", "::", "[::]"];

const databaseAddress = z
  .string()
  .refine(
    isPostgresUrl,
    "is the address of a PostgreSQL database, such as postgresql://user:password@host:5432/tickmark",
  )
  .optional();

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, "is a host name or address such as 127.0.0.1, or 0.0.0.0 for every address of the machine")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d+$/, "is a number from 1 to 65535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "is a number from 1 to 65535")
    .default(3_000),
  APP_URL: z
    .string()
    .refine(isOrigin, "is the address people use, such as https://desk.example.org, without a path")
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: databaseAddress,
  DIRECT_DATABASE_URL: databaseAddress,
  TICKMARK_DATA: z.string().optional(),
  TICKMARK_WORKER: z.enum(["on", "off"], "is on, or off where processes of npm run worker do the work").default("on"),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "is one of fatal, error, warn, info, debug, trace",
    )
    .optional(),
  TICKMARK_MOST_CLAIMS: z
    .string()
    .regex(/^[1-9]\d*$/, "is how many claims an article may have, such as 50000")
    .optional(),
  TICKMARK_CAPTURE: z.enum(["on", "off"], "is on, or off where no cited link is to be asked").default("on"),
  TICKMARK_FILES: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, "has at least 16 characters").optional(),
});

export class WrongConfiguration extends Error {}

/** Empty variables count as not set. Throws WrongConfiguration with one line for each variable that is wrong. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map(({ path: [name = ""], message }) => explain(String(name), given, message));
    throw new WrongConfiguration(lines.join("\n"));
  }
  const { HOST: host, PORT: port, APP_URL, DATABASE_URL: databaseUrl } = read.data;
  const directDatabaseUrl = read.data.DIRECT_DATABASE_URL ?? databaseUrl;
  const reachable = ANY_ADDRESS.includes(host) ? "localhost" : host;
  const named = reachable.includes(":") && !reachable.startsWith("[") ? `[${reachable}]` : reachable;
  const worker = read.data.TICKMARK_WORKER === "on";
  return { host, port, appUrl: APP_URL ?? `http://${named}:${port}`, databaseUrl, directDatabaseUrl, worker };
}

function explain(name: string, env: Readonly<Record<string, string | undefined>>, message: string): string {
  // A database's address holds its password, a token is one, and a terminal is read by others.
  return ["DATABASE_URL", "DIRECT_DATABASE_URL", "METRICS_TOKEN"].includes(name)
    ? `${name} is wrong: it ${message}.`
    : `${name}=${env[name]} is wrong: ${name} ${message}.`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ["http:", "https:"].includes(url.protocol) && `${url.origin}/` === url.href;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ["postgresql:", "postgres:"].includes(new URL(text).protocol);
}
