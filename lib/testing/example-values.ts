/** What made-up events are put together from. */
export const id = "00000000-0000-4000-8000-000000000000";
export const details = {
  title: "The bridge",
  publisher: "The Lamp",
  byline: null,
  address: null,
  publishedAt: null,
  deadline: null,
};
export const verdictOf = (verdict: "sourced" | null) => ({ verdict, reviewId: verdict && id });
export const revision = {
  id,
  number: 1,
  sha256: "a",
  length: 12345,
  originalName: null,
  originalType: "text/plain",
  originalSha256: "b",
};
export const claim = {
  number: 4,
  kind: "date" as const,
  start: 0,
  end: 4,
  coreStart: 0,
  coreEnd: 4,
  detail: {},
  flags: [],
  withinId: null,
};
export const shape = { kind: claim.kind, start: 0, end: 4, coreStart: 0, coreEnd: 4, detail: {} };
export const remark = { key: "c", author: "Jo Writer", at: "2026-03-03T09:00:00Z", words: "See the ledger" };
export const piece = {
  kind: "link" as const,
  title: "A ledger",
  url: "https://lamp.example",
  publisher: "The Lamp",
  publishedOn: null,
  passage: "In June",
  origin: null,
  reference: null,
  language: null,
  translation: null,
  translatedBy: null,
};
export const none = { kept: 0, moved: 0, reworded: 0, "needs-place": 0, deleted: 0, back: 0, added: 0 };
export const reason = "We agreed";
export const name = "Ana Ruiz";
