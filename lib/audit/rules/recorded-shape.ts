import { z } from "zod";
import { recordedClaimSchema } from "./recorded-claim";
import { currentVerdict } from "./recorded-fields";

/**
 * What a claim asserts and where: all that reshaping it can change. Offsets are UTF-16 units of its revision's text.
 */
export const shapeSchema = recordedClaimSchema.pick({
  kind: true,
  start: true,
  end: true,
  coreStart: true,
  coreEnd: true,
  detail: true,
});
export type Shape = z.infer<typeof shapeSchema>;

/** A claim's shape with its words and the verdict it had in that shape. */
export const judgedShapeSchema = z.object({ ...shapeSchema.shape, exact: z.string(), ...currentVerdict.shape });
