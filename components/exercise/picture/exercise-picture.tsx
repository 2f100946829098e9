"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";

/** `observations` are what the last Check saw with these cases; null before one. */
export type PictureProps = { observations: Observations | null; cases: Cases };
type Picture = ComponentType<PictureProps>;

const pictures: Readonly<Record<string, Picture>> = {
  "domain-identification": dynamic(() =>
    import("./domain-map-picture").then((module) => module.DomainMapPicture),
  ),
  "data-product-design": dynamic(() =>
    import("./data-product-picture").then((module) => module.DataProductPicture),
  ),
  "governance-policies": dynamic(() =>
    import("./governance-picture").then((module) => module.GovernancePicture),
  ),
  "platform-capabilities": dynamic(() =>
    import("./platform-picture").then((module) => module.PlatformPicture),
  ),
  "migration-planning": dynamic(() =>
    import("./migration-picture").then((module) => module.MigrationPicture),
  ),
};

/** What the learner has written, drawn from what their own run gave, in the browser. */
export function ExercisePicture({
  exerciseId,
  ...given
}: PictureProps & {
  exerciseId: string;
}) {
  const Picture = pictures[exerciseId];
  return Picture ? <Picture {...given} /> : null;
}
