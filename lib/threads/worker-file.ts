import path from "node:path";

/** Where the bundled worker lies, in a clone as in a built desk. */
export const workerPath = "lib/worker/generated/worker.cjs";

/** Looked up from the working folder: whatever bundles this module must not take the file in, nor move it. */
export const workerFile = () => path.join(/* turbopackIgnore: true */ process.cwd(), workerPath);
