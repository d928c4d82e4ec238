import type { Touches } from "./define-event";

interface OfSubject {
  subject: { id: string };
}
const none = () => [];

/** What accounts and their links go through. */
export const noClaim: Touches<unknown> = { claims: none, article: false, history: null };

/** The claim that is its subject, and no other. */
export const itsClaim: Touches<OfSubject> = {
  claims: ({ subject }) => [subject.id],
  article: false,
  history: "subject",
};

/** Takes its claim out of the list of those that wait for a place, or into it. */
export const itsPlace: Touches<OfSubject> = { claims: itsClaim.claims, article: true, history: "subject" };

/** The article itself, or too many of its claims to name. */
export const theArticle: Touches<unknown> = { claims: none, article: true, history: null };

/** The article, and in the history of every claim of it. */
export const theArticleAndEveryClaim: Touches<unknown> = { claims: none, article: true, history: "every-claim" };

/** The claims that cite a piece of evidence. */
export const itsCiters: Touches<{ payload: { claims: string[] } }> = {
  claims: ({ payload }) => payload.claims,
  article: false,
  history: "piece",
};

interface Recast {
  subject: { id: string };
  payload: { parents: { id: string }[]; children: { id: string }[] };
}
/** The claims that a split or a merge retired and those that took their place. */
export const withLineage: Touches<Recast> = {
  claims: ({ subject, payload: { parents, children } }) => [subject, ...parents, ...children].map(({ id }) => id),
  article: false,
  history: "lineage",
};
