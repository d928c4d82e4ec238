import type { Metadata } from "next";
import { Button } from "@/app/_components/button";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { themeNow } from "@/app/_components/theme-now";
import { ThemeSwitch } from "@/app/_components/theme-switch";
import { listSessions } from "@/lib/accounts/list-sessions";
import { emailOf } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/session";
import { readSession } from "@/lib/auth/session-cookie";
import { PasswordForm } from "./password-form";
import { Sessions } from "./sessions";
import { signOut } from "./sign-out";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const here = await readSession();
  const [email, theme, sessions] = await Promise.all([
    emailOf(actor),
    themeNow(),
    here ? listSessions(actor, here) : [],
  ]);
  return (
    <Page width="narrow">
      <PageHeader
        eyebrow="Account"
        title={actor.name}
        meta={`${email} · ${actor.role}`}
        actions={
          <form action={signOut}>
            <Button type="submit">Sign out</Button>
          </form>
        }
      />
      <Section title="Password">
        <PasswordForm email={email} />
      </Section>
      <Section title="Where you are signed in">
        <Sessions sessions={sessions} here={here?.sessionId ?? ""} />
      </Section>
      <Section title="Appearance">
        <div className="max-w-sm">
          <ThemeSwitch theme={theme} />
          <p className="mt-2 text-xs text-muted">Remembered in this browser.</p>
        </div>
      </Section>
    </Page>
  );
}
