// `npm run verify [-- FILE]`: checks the audit history. With a downloaded `.jsonl` it needs no desk, and no more than Node.
import { verifyHistoryFile } from "./before-install/verify-history.mjs";
import { visitDesk } from "./before-install/visit-desk.mjs";

const [file, report] = process.argv.slice(2);
if (file?.endsWith(".jsonl"))
  try {
    process.exitCode = await verifyHistoryFile(file, report);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
else await visitDesk("verify.ts", "npm run verify is reading the desk's history");
