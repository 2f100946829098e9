import type { ComponentType } from "react";
import type { drawn, PictureProps } from "./picture-props";

type Drawn = (typeof drawn)[number];

const pictures: Record<Drawn, () => Promise<ComponentType<PictureProps>>> = {
  "domain-identification": async () => (await import("./domain-map-picture")).DomainMapPicture,
  "data-product-design": async () => (await import("./data-product-picture")).DataProductPicture,
  "governance-policies": async () => (await import("./governance-picture")).GovernancePicture,
  "platform-capabilities": async () => (await import("./platform-picture")).PlatformPicture,
  "migration-planning": async () => (await import("./migration-picture")).MigrationPicture,
};

/** One exercise's picture: where the others' are, its page need not know. */
export function loadPicture(exerciseId: Drawn): Promise<ComponentType<PictureProps>> {
  return pictures[exerciseId]();
}
