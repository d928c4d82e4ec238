import { issuePasswordLinkHere } from "@/lib/accounts/issue-password-link";
import { database } from "@/lib/database/client";

const made = await issuePasswordLinkHere(process.argv[2] ?? "");
if (made.ok) console.log(`A new password for ${made.value.name}: ${process.env.APP_URL}/passwords/${made.value.token}`);
else console.error(made.failure.message);
await database.$disconnect();
process.exitCode = made.ok ? 0 : 1;
