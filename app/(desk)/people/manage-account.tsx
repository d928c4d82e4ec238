import type { Role } from "@/lib/vocabulary";
import { DisableForm } from "./disable-form";
import { PasswordLinkForm } from "./password-link-form";
import { RoleForm } from "./role-form";

interface Props {
  userId: string;
  name: string;
  role: Role;
  disabled: boolean;
}

/** Opens below its row, so that nothing is hidden by a panel and it works before JavaScript loads. */
export function ManageAccount({ userId, name, role, disabled }: Props) {
  return (
    <details className="group -mt-1 pb-2">
      <summary className="inline-block min-h-6 rounded-sm text-xs leading-6 text-accent hover:underline">
        Change <span className="sr-only">the account of {name}</span>
      </summary>
      <div className="mt-2 mb-3 grid grid-cols-1 items-start gap-6 border-s-2 border-rule ps-4 sm:grid-cols-2">
        <RoleForm userId={userId} role={role} />
        <DisableForm userId={userId} disabled={disabled} />
        {!disabled && <PasswordLinkForm userId={userId} />}
      </div>
    </details>
  );
}
