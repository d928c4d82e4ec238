import { ChangedWords } from "@/app/_components/changed-words";
import type { Found } from "@/lib/capturing/rules/find-passage";
import { wordChanges } from "@/lib/revisions/rules/word-changes";

interface Props {
  passage: string;
  found: Found;
  text: string;
}

/** Whether the passage stands in the source, or what there is most like it. */
export function PassageNote({ passage, found, text }: Props) {
  if (found.stands)
    return (
      <p className="text-sm text-sourced-ink">
        The passage stands in the source, word for word.{" "}
        <a href="#passage" className="link">
          Show it
        </a>
      </p>
    );
  return (
    <div className="border-s-2 border-disputed ps-3 text-sm">
      <p className="font-medium text-disputed-ink">Not found in the source: the passage does not stand there.</p>
      <p className="mt-1 font-serif text-base whitespace-pre-wrap">{passage}</p>
      {found.nearest && (
        <p className="mt-1">
          <span className="text-muted">Nearest in the source, with what the passage says otherwise: </span>
          <span className="font-serif text-base">
            <ChangedWords pieces={wordChanges(text.slice(found.nearest.start, found.nearest.end), passage)} />
          </span>
        </p>
      )}
    </div>
  );
}
