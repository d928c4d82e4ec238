import { inject } from "vitest";
import { cloneDatabase } from "./database";

// Each file finds a fresh copy at the same address: what files import is kept from one to the next, the client in it too.
const clone = await cloneDatabase(inject("templateUrl"), String(process.pid));

// Before the first test file and all it imports: the client reads the address when it is first imported.
process.env.DATABASE_URL = clone.url;
