import type { Remark } from "@/lib/structure";

interface Props {
  remark: Pick<Remark, "author" | "at" | "words" | "addresses" | "resolved"> & { answers?: string | null };
}

/** A remark as its file has it: who, when, the words, and where they lead. */
export function RemarkWords({ remark: { author, at, words, addresses, answers = null, resolved } }: Props) {
  const day = /^\d{4}-\d\d-\d\d/.exec(at ?? "")?.[0];
  const facts = [
    author ?? "The writer",
    day,
    answers && `in answer to ${answers}`,
    resolved && "resolved in the draft",
  ];
  return (
    <>
      <p className="text-xs text-muted">{facts.filter(Boolean).join(" · ")}</p>
      <p dir="auto" className="max-h-40 overflow-y-auto whitespace-pre-wrap break-words">
        {words}
      </p>
      {addresses.length > 0 && (
        <ul className="text-xs">
          {addresses.map((address) => (
            <li key={address} className="truncate">
              <a href={address} target="_blank" rel="noopener noreferrer" className="link" title={address}>
                {address.replace(/^https?:\/\/(www\.)?/, "")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
