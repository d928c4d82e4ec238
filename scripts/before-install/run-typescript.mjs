import path from "node:path";
import { ROOT } from "./data-folder.mjs";

/**
 * Lets this process import TypeScript from here on. Only after the install: the compiler comes with it.
 * @returns {Promise<void>}
 */
export async function understandTypescript() {
  // The aliases of tsconfig.json are looked up from the working folder.
  process.chdir(ROOT);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: path.join(ROOT, "tsconfig.json") });
}
