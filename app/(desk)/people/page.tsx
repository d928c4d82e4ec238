import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { EmptyState } from "@/app/_components/empty-state";
import { dayOf } from "@/app/_components/format-time";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { listPeople, type OpenInvitation } from "@/lib/accounts/queries";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { InviteForm } from "./invite-form";
import { PersonRow } from "./person-row";
import { RevokeForm } from "./revoke-form";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const actor = await requireActor();
  const people = await listPeople(actor);
  if (!people.ok) forbidden();
  const { accounts, invitations } = people.value;
  const active = accounts.filter(({ disabledAt }) => !disabledAt).length;
  const mayInvite = can(actor, "people.invite");
  return (
    <Page>
      <PageHeader title="People" meta={`${active} active ${active === 1 ? "account" : "accounts"}`} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title="Accounts">
          <ul className="border-t border-ink">
            {accounts.map((account) => (
              <PersonRow key={account.id} account={account} actor={actor} />
            ))}
          </ul>
        </Section>
        <div>
          {mayInvite && (
            <Section title="Invite somebody">
              <InviteForm />
            </Section>
          )}
          <Section title="Open invitations">
            {invitations.length === 0 ? (
              <EmptyState title="None">Whoever was invited has an account, or their link has ended.</EmptyState>
            ) : (
              <ul className="border-t border-ink">
                {invitations.map((invitation) => (
                  <InvitationRow key={invitation.id} invitation={invitation} mayRevoke={mayInvite} />
                ))}
              </ul>
            )}
          </Section>
        </div>
      </div>
    </Page>
  );
}

function InvitationRow({ invitation, mayRevoke }: { invitation: OpenInvitation; mayRevoke: boolean }) {
  const { id, email, role, invitedBy, expiresAt } = invitation;
  return (
    <li className="flex items-center justify-between gap-3 border-b border-rule py-2">
      <div className="min-w-0">
        <p className="truncate text-sm font-medium">{email ?? "The first admin"}</p>
        <p className="text-xs text-muted">
          {role}, invited by {invitedBy}, until {dayOf(new Date(expiresAt))}
        </p>
      </div>
      {mayRevoke && <RevokeForm invitationId={id} whose={email ?? "the first admin"} />}
    </li>
  );
}
