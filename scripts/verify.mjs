// `npm run verify [-- FILE]`: checks the audit history.
import { visitDesk } from "./before-install/visit-desk.mjs";

await visitDesk("verify.ts", "npm run verify is reading the desk's history");
