"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/_components/button";
import { type ChosenFile, chosenIn } from "./chosen-file";

/** Chooses a folder, with all the files in it. The browser's own picker, which HTML has no name for. */
export function FolderButton({ onMany }: { onMany: (files: ChosenFile[]) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => picker.current?.setAttribute("webkitdirectory", ""), []);
  return (
    <div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => onMany(chosenIn(currentTarget.files))}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        Choose a folder
      </Button>
    </div>
  );
}
