/**
 * The floors of lib/, from the ground up: a folder may import those before it and no other, so that no two can import each other.
 * A new folder gets its place here.
 */
const floors = [
  // What knows nothing of articles, or of the desk.
  ...["running", "database", "text", "threads", "outside", "vault"],
  // Who may read what, what is kept of every change, who somebody is, the frame of every command, and what waits to be done.
  ...["blinding", "audit", "auth", "commands", "queue"],
  // Each part of the domain with its commands.
  ...[
    "accounts",
    "findings",
    "claims",
    "captures",
    "reviews",
    "evidence",
    "comments",
    "remarks",
    "assignments",
    "articles",
    "queries",
  ],
  // The ways an article comes in and changes.
  ...["extraction", "reading", "importing", "revisions", "capturing"],
  // What reads or composes several of them.
  ...["undo", "views", "exports", "live", "overview", "inbox", "worker", "jobs", "serving", "backup"],
];

const tests = "\\.test\\.tsx?$";
const frameworks = "^node_modules/(next|next-auth|react|react-dom)/";
const folder = (names) => `^lib/(${names.join("|")})/`;

/** Rooms that are text or values in, text or values out, marked by their folder. */
const pure = "^lib/([^/]+\\.ts$|text/|audit/events/|.*/rules/|.*/writers/|.*/schema\\.ts$)";
/** What reads or writes anything; `readable` streams and hashes are no such thing. */
const impure = [
  "^lib/(database|testing)/",
  frameworks,
  "^node_modules/(@prisma|graphile-worker|pg|piscina|undici)/",
  "^(node:)?(fs|net|http|https|http2|tls|dns|child_process|worker_threads|timers)(/|$)",
];

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const upwards = floors.map((name, floor) =>
  rule(
    `above-${name}`,
    `lib/${name} may import only the floors below it: see the list in scripts/checks/floors.mjs.`,
    { path: `^lib/${name}/`, pathNot: tests },
    { path: floors.slice(floor + 1).length ? folder(floors.slice(floor + 1)) : "^$" },
  ),
);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    rule(
      "no-floor",
      "A folder of lib/ has its place among the floors.",
      { path: "^(app|lib|scripts)/" },
      { path: "^lib/[^/]+/", pathNot: folder([...floors, "testing"]) },
    ),
    rule(
      "ground",
      "A file of lib/ itself imports nothing but others like it.",
      { path: "^lib/[^/]+\\.ts$", pathNot: tests },
      {
        path: "^lib/[^/]+/",
      },
    ),
    rule(
      "text-alone",
      "The extractor leans on nothing else of the project.",
      { path: "^lib/text/", pathNot: tests },
      {
        path: "^(lib|app|scripts)/",
        pathNot: "^lib/text/",
      },
    ),
    rule(
      "pure",
      "A pure room reaches no database, framework, file or network, through whatever it imports: hand in what it needs.",
      { path: pure, pathNot: tests },
      { path: impure, reachable: true },
    ),
    rule(
      "no-framework",
      "lib knows no framework; lib/auth alone lets people in by one.",
      { path: "^lib/", pathNot: `^lib/auth/|${tests}` },
      {
        path: frameworks,
      },
    ),
    rule(
      "way-out",
      "lib is imported by app, scripts and tests, and imports none of them.",
      { path: "^lib/", pathNot: `^lib/testing/|${tests}` },
      {
        path: "^(app|scripts|e2e|bench|lib/testing)/",
      },
    ),
    rule(
      "second-opinion",
      "What replays the history shares no code with what writes it: only the audit replays.",
      { path: "^(app|lib)/", pathNot: `^lib/(audit|testing)/|${tests}` },
      { path: "^lib/audit/rules/replay" },
    ),
    rule(
      "replay-alone",
      "An event's definition works from its payload: it leans on what is recorded and on words, and on no rule of a command.",
      { path: "^lib/audit/events/", pathNot: tests },
      { path: "^lib/", pathNot: "^lib/(audit/(events|rules)/|text/schema\\.ts$|vocabulary(-schema)?\\.ts$)" },
    ),
    rule("no-circle", "No file imports itself by way of others.", { path: "^lib/" }, { circular: true }),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/generated/[^c]|\\.css$" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
