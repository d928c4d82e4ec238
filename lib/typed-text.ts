import { z } from "zod";

/** PostgreSQL refuses NUL and keeps a lone surrogate as U+FFFD, which the history's own text would then contradict. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const storable = (text: string) => text.replace(unstorable, "\uFFFD");

/** Words that somebody typed, or a file says of itself, as the database can keep them; for chaining like `z.string()`. */
export const typedText = () => z.string().overwrite(storable);
