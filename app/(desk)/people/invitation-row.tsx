import { dayOf } from "@/app/_components/format-time";
import type { OpenInvitation } from "@/lib/accounts/queries";
import { RevokeForm } from "./revoke-form";

export function InvitationRow({ invitation, mayRevoke }: { invitation: OpenInvitation; mayRevoke: boolean }) {
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
