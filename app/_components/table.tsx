import type { ReactNode } from "react";

interface Props {
  /** Said to screen readers; also names the region that scrolls sideways on a narrow screen. */
  caption: string;
  head: ReactNode;
  children: ReactNode;
}

export function Table({ caption, head, children }: Props) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
