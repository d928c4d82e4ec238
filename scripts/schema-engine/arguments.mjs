/**
 * @typedef {{ command: "version" }
 *   | { command: "database", action: string, url: string }
 *   | { command: "serve", url: string | undefined, schemaFiles: string[] }} Invocation
 */

/**
 * Reads the arguments Prisma gives its schema engine: `--version`, `cli <action>` or, with neither, a request loop.
 * @param {string[]} args
 * @returns {Invocation}
 */
export function parseEngineArguments(args) {
  if (args.includes("--version")) return { command: "version" };
  const url = valuesOf(args, "--datasource").map((json) => JSON.parse(json).url)[0];
  const cli = args.indexOf("cli");
  if (cli === -1) return { command: "serve", url, schemaFiles: valuesOf(args, "--datamodels") };
  const action = args.slice(cli + 1).find((argument) => !argument.startsWith("-"));
  if (!action || !url) throw new Error(`The schema engine got no action or no database address: ${args.join(" ")}`);
  return { command: "database", action, url };
}

/**
 * @param {string[]} args
 * @param {string} flag
 */
function valuesOf(args, flag) {
  return args.flatMap((argument, index) => (argument === flag ? [args[index + 1] ?? ""] : []));
}
