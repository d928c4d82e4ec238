// `npm run backup [-- FILE]`: all that the desk holds in one file, while people work or without a running desk.
import { visitDesk } from "./before-install/visit-desk.mjs";

await visitDesk("backup.ts", "npm run backup is reading the desk");
