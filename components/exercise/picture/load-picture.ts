import type { ComponentType } from "react";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";

const pictures: Readonly<Record<string, () => Promise<ComponentType<PictureProps>>>> = {
  "domain-identification": async () =>
    (await import("@/components/exercise/picture/01-domain-identification/domain-map-picture"))
      .DomainMapPicture,
  "data-product-design": async () =>
    (await import("@/components/exercise/picture/02-data-product-design/data-product-picture"))
      .DataProductPicture,
  "governance-policies": async () =>
    (await import("@/components/exercise/picture/03-governance-policies/governance-picture"))
      .GovernancePicture,
  "platform-capabilities": async () =>
    (await import("@/components/exercise/picture/04-platform-capabilities/platform-picture"))
      .PlatformPicture,
  "migration-planning": async () =>
    (await import("@/components/exercise/picture/05-migration-planning/migration-picture"))
      .MigrationPicture,
};

/** One exercise's picture: where the others' are, its page need not know. Rejects where it has none. */
export async function loadPicture(exerciseId: string): Promise<ComponentType<PictureProps>> {
  const load = pictures[exerciseId];
  if (load === undefined) throw new Error(`no picture for exercise "${exerciseId}"`);
  return load();
}
