"use client";

import { createContext, type RefCallback, useCallback, useContext, useEffect, useEffectEvent, useState } from "react";

/** Where keys and answers lead: the open claim's heading, and the first control of each thing that can be done to it. */
export type Place =
  | "heading"
  | "rationale"
  | "evidence"
  | "comment"
  | "dismiss"
  | "waive"
  | "reshape"
  | "undo"
  | "several"
  | "filter";

export interface FocusPlaces {
  /** Says that this element is that place, until what it gives back is called. */
  register: (place: Place, element: HTMLElement) => () => void;
  /**
   * Opens whatever is folded around a place and puts the cursor in it: at once where it can be, so that the very next letter
   * typed lands there, else once the page has drawn what led here. Never out of a dialog that is open by then.
   */
  focus: (place: Place, options?: FocusOptions) => void;
}

export function createPlaces(): FocusPlaces {
  const there = new Map<Place, HTMLElement>();
  const focusNow = (place: Place, options?: FocusOptions) => {
    const element = there.get(place);
    if (!element || isBehindDialog(element)) return false;
    for (let up = element.closest("details"); up; up = up.parentElement?.closest("details") ?? null) up.open = true;
    element.focus(options);
    return document.activeElement === element;
  };
  return {
    register(place, element) {
      there.set(place, element);
      return () => {
        if (there.get(place) === element) there.delete(place);
      };
    },
    focus(place, options) {
      if (!focusNow(place, options)) requestAnimationFrame(() => focusNow(place, options));
    },
  };
}

/** Whoever opened a dialog while an answer was on its way goes on there. */
function isBehindDialog(element: HTMLElement): boolean {
  const dialog = document.querySelector("dialog[open]");
  return dialog !== null && !dialog.contains(element);
}

export const Places = createContext<FocusPlaces>(createPlaces());

/** For the `ref` of the element that is a place; of none where no place is named. */
export function usePlace(place: Place | undefined): RefCallback<HTMLElement> {
  const { register } = useContext(Places);
  return useCallback((element) => (place && element ? register(place, element) : undefined), [place, register]);
}

/**
 * Where the focus goes next: once the claim that was gone to is there (`settled`), so that a key pressed while it is still on
 * its way counts too. `onArrive` is told just before.
 */
export function useAim(places: FocusPlaces, settled: boolean, onArrive: () => void): (place: Place) => void {
  const [aim, setAim] = useState<Place | null>(null);
  const arrive = useEffectEvent((place: Place) => {
    setAim(null);
    onArrive();
    places.focus(place);
  });
  useEffect(() => {
    if (aim && settled) arrive(aim);
  }, [aim, settled]);
  return setAim;
}
