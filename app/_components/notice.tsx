import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const tones = {
  info: { icon: Info, look: "border-accent bg-accent-wash", ink: "text-accent", role: "status" },
  success: { icon: CircleCheck, look: "border-sourced bg-sourced-wash", ink: "text-sourced-ink", role: "status" },
  warning: {
    icon: TriangleAlert,
    look: "border-unverified bg-unverified-wash",
    ink: "text-unverified-ink",
    role: "alert",
  },
  error: { icon: CircleAlert, look: "border-disputed bg-disputed-wash", ink: "text-disputed-ink", role: "alert" },
} as const;

export type NoticeTone = keyof typeof tones;

export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
}) {
  const { icon: Icon, look, ink, role } = tones[tone];
  return (
    <div role={role} className={classNames("flex items-start gap-2.5 border-s-[3px] px-3 py-2 text-sm text-ink", look)}>
      <Icon aria-hidden size={16} className={classNames("mt-[0.1875rem] shrink-0", ink)} />
      <div className="min-w-0 flex-1 break-words">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
