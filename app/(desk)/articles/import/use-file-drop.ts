"use client";

import { type DragEvent, useState } from "react";
import { type ChosenFile, droppedIn } from "./chosen-file";

const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** One file, and no folder. */
function isOne({ items, files }: DataTransfer): boolean {
  return items.length === 1 && files.length === 1 && items[0]?.webkitGetAsEntry()?.isDirectory !== true;
}

/**
 * Takes a file dropped anywhere on the form into its field `file`, and hands several, or a folder, to `onMany`. `over` while one is
 * held above it.
 */
export function useFileDrop(onMany: (files: ChosenFile[]) => void) {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent<HTMLFormElement>) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent<HTMLFormElement>) => {
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    setOver(false);
  };
  const onDrop = (event: DragEvent<HTMLFormElement>) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(false);
    const field = event.currentTarget.elements.namedItem("file");
    if (!isOne(event.dataTransfer)) void droppedIn(event.dataTransfer).then(onMany);
    else if (field instanceof HTMLInputElement) field.files = event.dataTransfer.files;
  };
  return { over, drop: { onDragOver, onDragLeave, onDrop } };
}
