import { Fragment } from "react";

interface Props {
  pieces: readonly { text: string; mark: "same" | "gone" | "new" }[];
}

/** Words with what was taken out struck through and what was put in underlined; said to screen readers too. */
export function ChangedWords({ pieces }: Props) {
  let at = 0;
  return pieces.map(({ text, mark }) => {
    const key = at;
    at += text.length + 1;
    if (mark === "same") return <Fragment key={key}>{text}</Fragment>;
    const Mark = mark === "gone" ? "del" : "ins";
    return (
      <Mark key={key} className={mark === "gone" ? "words-gone" : "words-new"}>
        <span className="sr-only">{mark === "gone" ? " (taken out: " : " (put in: "}</span>
        {text}
        <span className="sr-only">) </span>
      </Mark>
    );
  });
}
