import { accountCreated } from "./account-created";
import { accountDisabled, accountEnabled } from "./account-disabled";
import { accountPasswordChanged, accountPasswordReset } from "./account-password-changed";
import { accountRoleChanged } from "./account-role-changed";
import { articlesRegistered } from "./articles-registered";
import { invitationIssued, invitationRevoked } from "./invitation-issued";
import { jobGivenUp, jobTriedAgain } from "./job-given-up";
import { passwordLinkIssued, passwordLinkRevoked } from "./password-link-issued";
import { sessionEnded, sessionOpened } from "./session-opened";

/** What happens to accounts, roles, links and sessions, which articles there are, and to work that an admin gave up. They have a chain of their own, `desk`. */
export const deskEvents = [
  articlesRegistered,
  invitationIssued,
  invitationRevoked,
  accountCreated,
  accountDisabled,
  accountEnabled,
  accountRoleChanged,
  accountPasswordChanged,
  accountPasswordReset,
  passwordLinkIssued,
  passwordLinkRevoked,
  jobGivenUp,
  jobTriedAgain,
  sessionOpened,
  sessionEnded,
] as const;
