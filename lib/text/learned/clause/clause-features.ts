import { Features } from "../features";
import { ofArguments } from "./of-arguments";
import { ofOtherKinds } from "./of-other-kinds";
import { ofPlace } from "./of-place";
import { ofVerb } from "./of-verb";
import { ofWords } from "./of-words";
import type { Scene } from "./scene";

/** All that the choice of statements is told of a clause, each observation once, in a fixed order. */
export function clauseFeatures(scene: Scene): string[] {
  const features = new Features();
  for (const observe of [ofVerb, ofArguments, ofWords, ofOtherKinds, ofPlace]) observe(scene, features);
  return features.names;
}
