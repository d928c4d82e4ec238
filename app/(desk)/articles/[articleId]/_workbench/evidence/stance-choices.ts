export const stanceChoices = [
  { value: "supports", label: "Supports the claim" },
  { value: "contradicts", label: "Contradicts it" },
  { value: "context", label: "Gives context" },
] as const;
