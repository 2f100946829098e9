import { diffArrays } from "diff";
import type { CompareLines } from "./line-map";

/** A text is compared at every key: one that takes longer keeps its beginning and end. */
const longestMs = 50;

export const compareLines: CompareLines = (then, now) =>
  diffArrays(then, now, { timeout: longestMs });
