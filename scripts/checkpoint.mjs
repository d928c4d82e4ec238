// `npm run checkpoint`: signs now what all histories have come to, and tells where it stands.
import { visitDesk } from "./before-install/visit-desk.mjs";

await visitDesk("checkpoint.ts", "npm run checkpoint is signing the desk's history");
