import type { ReactNode } from "react";

interface Props {
  /** Said to screen readers; also names the part that scrolls sideways on a narrow screen. */
  caption: string;
  head: ReactNode;
  children: ReactNode;
}

export function Table({ caption, head, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and a section would be one more landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
