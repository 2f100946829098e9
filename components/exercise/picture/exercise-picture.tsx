"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Observations } from "@/exercises/grading/observation";

type Picture = ComponentType<{ observations: Observations | null }>;

const pictures: Readonly<Record<string, Picture>> = {
  "domain-identification": dynamic(() =>
    import("./domain-map-picture").then((module) => module.DomainMapPicture),
  ),
};

/** What the learner has written, drawn from what their own run gave, in the browser. */
export function ExercisePicture({
  exerciseId,
  observations,
}: {
  exerciseId: string;
  observations: Observations | null;
}) {
  const Picture = pictures[exerciseId];
  return Picture ? <Picture observations={observations} /> : null;
}
