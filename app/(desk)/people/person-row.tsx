import { Badge } from "@/app/_components/badge";
import { RelativeTime } from "@/app/_components/relative-time";
import type { Account } from "@/lib/accounts/queries";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { ManageAccount } from "./manage-account";

const line =
  "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_5rem_9rem]";

export function PersonRow({ account, actor }: { account: Account; actor: Actor }) {
  const { id, name, email, role, disabledAt, createdAt } = account;
  const self = id === actor.id;
  const mayManage = !self && can(actor, "people.disable");
  return (
    <li className="border-b border-rule">
      <div className={line}>
        <div className="min-w-0">
          <p className={disabledAt ? "truncate font-medium text-muted" : "truncate font-medium"}>
            {name}
            {self && <span className="font-normal text-muted"> (you)</span>}
          </p>
          <p className="truncate text-xs text-muted">{email}</p>
        </div>
        <div>
          <Badge tone={role === "admin" ? "strong" : "neutral"}>{role}</Badge>
        </div>
        <p className="text-xs text-muted max-sm:order-last max-sm:col-span-2">
          {disabledAt ? (
            <>
              <span className="font-medium text-disputed-ink">Disabled</span> <RelativeTime at={disabledAt} />
            </>
          ) : (
            <>
              Joined <RelativeTime at={createdAt} />
            </>
          )}
        </p>
      </div>
      {mayManage && <ManageAccount userId={id} name={name} role={role} disabled={disabledAt !== null} />}
    </li>
  );
}
