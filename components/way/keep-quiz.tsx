"use client";

import { useEffect } from "react";
import { type Stage, withQuiz } from "./way";
import { changeWay } from "./way-store";

/** Keeps on the way that the quiz is under way or done. */
export function KeepQuiz({ stage }: { stage: Stage }) {
  // Keeps the browser's memory of the way in step with the page.
  useEffect(() => changeWay((way) => withQuiz(way, stage)), [stage]);
  return null;
}
