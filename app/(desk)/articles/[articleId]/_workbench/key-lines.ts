import { articlePages } from "../article-pages";

/** Every key of the workbench and what it does; one that is pressed alone is a command of the palette too. */
export const keyLines: readonly (readonly [readonly string[], string])[] = [
  [["j"], "Next claim"],
  [["k"], "Previous claim"],
  [["n"], "Next claim to check"],
  [["1"], "Sourced"],
  [["2"], "Disputed"],
  [["3"], "Unverified"],
  [["Ctrl", "Enter"], "Record the verdict"],
  [["Ctrl", "K"], "Go anywhere, find anything"],
  [["e"], "Add evidence"],
  [["x"], "Dismiss or restore"],
  [["w"], "Waive, or check after all"],
  [["r"], "Reshape the claim"],
  [["u"], "Undo the latest change"],
  [["a"], "Add a claim"],
  [["v"], "Sentences without a claim"],
  [["/"], "Find in the list"],
  ...articlePages.map(({ key, label }) => [["g", key], label] as const),
  [["g", "a"], "Articles"],
  [["g", "o"], "Overview"],
  [["g", "i"], "Import"],
  [["Esc"], "Leave a field"],
  [["?"], "All keys"],
];
