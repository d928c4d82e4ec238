/** A sample article: fictional, of the project’s own writing. `publishedAt` is ISO 8601, null where the article hides it. */
export type Sample = {
  slug: string;
  title: string;
  publisher: string;
  byline: string;
  publishedAt: string | null;
  text: string;
};
