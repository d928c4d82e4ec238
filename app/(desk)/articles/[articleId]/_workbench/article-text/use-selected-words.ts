"use client";

import { type RefObject, useEffect, useState } from "react";
import { type Selected, selectedWords } from "./selected-words";

/** The words selected in the article, by mouse, touch or keys; they stay while the selection moves into the form. */
export function useSelectedWords(article: RefObject<HTMLElement | null>, text: string) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => {
      const element = article.current;
      const selection = document.getSelection();
      if (!element || !selection?.anchorNode || !element.contains(selection.anchorNode)) return;
      setSelected(selectedWords(element, selection, text));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [article, text]);
  return { selected, forget: () => setSelected(null) };
}
