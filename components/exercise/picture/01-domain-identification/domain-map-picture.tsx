"use client";

import { useMemo } from "react";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { drawCrossings } from "@/exercises/01-domain-identification/picture/crossing-picture";
import { drawHomes } from "@/exercises/01-domain-identification/picture/homes-picture";
import { drawMap } from "@/exercises/01-domain-identification/picture/map-picture";
import { drawOffer } from "@/exercises/01-domain-identification/picture/offer-picture";
import { CrossingSection } from "./crossing-section";
import { MapSection } from "./map-section";
import { MeshGraph } from "./mesh-graph";
import { OfferSection } from "./offer-section";

/** Exercise 1, step by step: the map, what crosses its boundaries, its products, and their mesh. */
export function DomainMapPicture({ observations }: PictureProps) {
  const [map, homes, crossings, offer] = useMemo(
    () =>
      [
        drawMap(observations),
        drawHomes(observations),
        drawCrossings(observations),
        drawOffer(observations),
      ] as const,
    [observations],
  );
  return (
    <div className="space-y-5">
      <MapSection picture={map} homes={homes} crossings={crossings} />
      {crossings && <CrossingSection picture={crossings} />}
      {offer && <OfferSection picture={offer} domains={map.domains.map(({ name }) => name)} />}
      {map.domains.length > 0 && (
        <PictureSection
          task={3}
          isFurther
          title="The mesh that it makes"
          note="An arrow runs from the domain that offers a product to the one that builds on it."
        >
          <div className="rounded-lg border border-line bg-sunken p-2">
            <MeshGraph picture={map} />
          </div>
          {map.flows.length === 0 ? (
            <p className="text-sm">No domain builds on another yet.</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5 text-sm">
              {map.flows.map(({ from, to, products }) => (
                <li key={`${from} ${to}`}>
                  {`${map.domains[to]?.name} reads ${products.join(", ")} of ${map.domains[from]?.name}`}
                </li>
              ))}
            </ul>
          )}
        </PictureSection>
      )}
    </div>
  );
}
