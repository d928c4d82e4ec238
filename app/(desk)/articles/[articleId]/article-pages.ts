/** What there is to see of one article; `key` goes there after `g`. */
export const articlePages = [
  { label: "Workbench", below: "", key: "w" },
  { label: "Sources", below: "/sources", key: "s" },
  { label: "Evidence", below: "/evidence", key: "e" },
  { label: "Timeline", below: "/timeline", key: "t" },
  { label: "Queries", below: "/queries", key: "q" },
  { label: "History", below: "/history", key: "h" },
  { label: "Details", below: "/details", key: "d" },
] as const;
