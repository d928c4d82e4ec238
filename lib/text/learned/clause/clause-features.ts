import { Features } from "../features";
import { ofArguments } from "./of-arguments";
import { ofOtherKinds } from "./of-other-kinds";
import { ofPlace } from "./of-place";
import { ofSentence } from "./of-sentence";
import { ofVerb } from "./of-verb";
import { ofWords } from "./of-words";
import type { Scene } from "./scene";

/** All that the choice of statements is told of a clause, each observation once, in a fixed order; with their names on request. */
export function clauseFeatures(scene: Scene, named = false): Features {
  const features = new Features(named);
  ofVerb(scene, features);
  ofArguments(scene, features);
  ofWords(scene, features);
  ofOtherKinds(scene, features);
  ofPlace(scene, features);
  ofSentence(scene, features);
  return features;
}
