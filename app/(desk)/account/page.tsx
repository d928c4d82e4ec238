import type { Metadata } from "next";
import { Button } from "@/app/_components/button";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { themeNow } from "@/app/_components/theme-now";
import { ThemeSwitch } from "@/app/_components/theme-switch";
import { emailOf } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/session";
import { PasswordForm } from "./password-form";
import { signOut } from "./sign-out";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const [email, theme] = await Promise.all([emailOf(actor), themeNow()]);
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
      <Section title="Appearance">
        <div className="max-w-sm">
          <ThemeSwitch theme={theme} />
          <p className="mt-2 text-xs text-muted">Remembered in this browser.</p>
        </div>
      </Section>
    </Page>
  );
}
