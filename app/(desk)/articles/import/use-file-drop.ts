"use client";

import { type DragEvent, useState } from "react";

const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Takes a file dropped anywhere on the form into its field `file`. `over` while one is held above it. */
export function useFileDrop() {
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
    if (field instanceof HTMLInputElement) field.files = event.dataTransfer.files;
  };
  return { over, drop: { onDragOver, onDragLeave, onDrop } };
}
