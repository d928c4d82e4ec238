// `npm run password-link -- EMAIL`: a link for a new password, for the admin whom no other admin can help.
import { visitDesk } from "./before-install/visit-desk.mjs";

await visitDesk("password-link.ts", "npm run password-link is making a link");
