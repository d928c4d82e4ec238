// `npm run import -- PATH... [--address URL] [--as EMAIL]`: many articles at once, beside a running desk or without one.
import { visitDesk } from "./before-install/visit-desk.mjs";

await visitDesk("import.ts", "npm run import is bringing articles in");
