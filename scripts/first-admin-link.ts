import { issueFirstAdminInvitation } from "@/lib/accounts/issue-first-admin-invitation";
import { database } from "@/lib/database/client";

// Prints the link where the first admin makes an account, and nothing when somebody has one.
const token = await issueFirstAdminInvitation();
if (token) console.log(`${process.env.APP_URL}/invitations/${token}`);
await database.$disconnect();
