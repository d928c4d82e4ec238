import type { ReactNode } from "react";
import { Page } from "./page";
import { Sheet } from "./sheet";

interface Props {
  code?: string;
  title: string;
  children: ReactNode;
}

const textClass = "mt-3 flex flex-col items-start gap-4 text-lg text-muted";

/** A page that says one thing, standing alone. */
export function MessagePage({ code, title, children }: Props) {
  return (
    <Sheet eyebrow={code} title={title}>
      <div className={textClass}>{children}</div>
    </Sheet>
  );
}

/** The same below the desk's header, whose layout brings the main landmark. */
export function DeskMessage({ code, title, children }: Props) {
  return (
    <Page width="narrow">
      <div className="pt-[6vh]">
        {code && <p className="label-caps mb-1">{code}</p>}
        <h1 className="font-serif text-3xl font-medium tracking-[-0.01em]">{title}</h1>
        <div className={textClass}>{children}</div>
      </div>
    </Page>
  );
}
