import { z } from "zod";
import { id } from "./recorded-fields";

/** What is recorded of each step of a question to the writer. */
export const queryFacts = {
  id,
  /** The review whose question it is; null where nobody had reviewed the claim. */
  reviewId: id.nullable(),
  way: z.enum(["word", "guest", "mail", "text"]),
  person: z.string(),
};

interface Facts {
  claimId: string;
  reviewId: string | null;
  step: string;
  way: string;
  person: string;
  words: string | null;
}

/** A step as its row holds it. */
export const queryStep = ({ claimId, reviewId, step, way, person, words }: Facts, at: string) => ({
  claimId,
  reviewId,
  step,
  way,
  person,
  words,
  createdAt: at,
});
