"use client";

import { useMemo } from "react";
import { TableRegion } from "@/components/ui/table-region";
import { drawMap, type MapPicture } from "@/exercises/01-domain-identification/map-picture";
import type { Observations } from "@/exercises/grading/observation";
import { AffinityGraph } from "./affinity-graph";
import { groupLook } from "./group-colours";
import { MeshGraph } from "./mesh-graph";
import { NotDrawn } from "./not-drawn";

/** Exercise 1: the learner's map on the affinities, and the mesh that its products make. */
export function DomainMapPicture({ observations }: { observations: Observations | null }) {
  const picture = useMemo(() => drawMap(observations), [observations]);
  const hasMap = picture.domains.length > 0;
  return (
    <div className="space-y-8">
      <section className="space-y-3">
        <h2 className="font-semibold text-lg">
          {hasMap ? "Your domains on the shared work" : "Who changes together"}
        </h2>
        <p className="text-muted text-sm leading-relaxed">
          A line joins two records that changed together, the thicker the oftener.{" "}
          {hasMap && <span>Solid lines stay inside a domain; red dashes cross a boundary.</span>}
          {!hasMap && picture.problem === null && (
            <span>Write domains and press Check: they are drawn in here.</span>
          )}
        </p>
        {picture.problem !== null && (
          <NotDrawn text={`There are no domains to draw: ${picture.problem}.`} />
        )}
        <div className="rounded-lg border border-line bg-sunken p-2">
          <AffinityGraph picture={picture} />
        </div>
        {hasMap && <DomainTable picture={picture} />}
      </section>
      {hasMap && (
        <section className="space-y-3">
          <h2 className="font-semibold text-lg">The mesh that it makes</h2>
          <p className="text-muted text-sm leading-relaxed">
            An arrow runs from the domain that offers a product to the one that builds on it.
          </p>
          <div className="rounded-lg border border-line bg-sunken p-2">
            <MeshGraph picture={picture} />
          </div>
          <Flows picture={picture} />
        </section>
      )}
    </div>
  );
}

function DomainTable({ picture: { domains, keptShare, modularity } }: { picture: MapPicture }) {
  return (
    <>
      <p className="text-sm">
        <span>
          {`${(keptShare * 100).toFixed(1)}% of the shared work stays inside; modularity ${modularity.toFixed(2)}.`}
        </span>{" "}
        Both are computed from your last run and the dossier.
      </p>
      <TableRegion label="Your domains">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-line border-b bg-sunken">
              {["Domain", "Owns", "Work kept inside", "Work that crosses"].map((label) => (
                <th key={label} scope="col" className="px-3 py-2 font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {domains.map(({ name, entities, kept, crossing }, index) => (
              <tr key={name} className="border-line border-b align-top last:border-b-0">
                <th scope="row" className="px-3 py-2 font-medium">
                  {`${groupLook(index).letter} · ${name}`}
                </th>
                <td className="px-3 py-2">{entities.join(", ") || "nothing"}</td>
                <td className="px-3 py-2 tabular-nums">{kept}</td>
                <td className="px-3 py-2 tabular-nums">{crossing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}

function Flows({ picture: { domains, flows } }: { picture: MapPicture }) {
  if (flows.length === 0) return <p className="text-sm">No domain builds on another yet.</p>;
  return (
    <ul className="list-disc space-y-1 pl-5 text-sm">
      {flows.map(({ from, to, products }) => (
        <li key={`${from} ${to}`}>
          {`${domains[to]?.name} reads ${products.join(", ")} of ${domains[from]?.name}`}
        </li>
      ))}
    </ul>
  );
}
