"use client";

import { Button } from "@/app/_components/button";
import { FileField } from "@/app/_components/file-field";
import type { ChosenFile } from "./use-evidence-files";

interface Props {
  files: readonly ChosenFile[];
  bring: (files: readonly File[]) => void;
  takeOut: (key: number) => void;
}

/** The files that go with a piece of evidence, each with what became of it. */
export function EvidenceFiles({ files, bring, takeOut }: Props) {
  return (
    <div className="flex flex-col gap-1.5">
      <FileField
        label="Files"
        optional
        multiple
        hint="Pictures, PDF, sound, film, text, office files, to 25 MB each. Drop or paste them, too."
        onChange={(event) => {
          bring([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {files.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm" aria-live="polite">
          {files.map((file) => (
            <li key={file.key} className="flex items-baseline gap-2">
              {file.state === "held" && <input type="hidden" name="files" value={file.id} />}
              <span className="min-w-0 flex-1 break-words">
                {file.name}{" "}
                {file.state === "refused" ? (
                  <span className="text-disputed-ink">{file.problem}</span>
                ) : (
                  <span className="text-xs text-muted">{file.state === "held" ? "ready" : "is being sent"}</span>
                )}
              </span>
              <Button tone="plain" size="small" aria-label={`Take out ${file.name}`} onClick={() => takeOut(file.key)}>
                Take out
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
