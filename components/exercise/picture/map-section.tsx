import type { CrossingPicture } from "@/exercises/01-domain-identification/crossing-picture";
import type { MapPicture } from "@/exercises/01-domain-identification/map-picture";
import { AffinityGraph } from "./affinity-graph";
import { CrossingTable } from "./crossing-table";
import { groupLook } from "./group-colours";
import { NotDrawn } from "./not-drawn";
import { PictureSection } from "./picture-section";
import { PictureTable } from "./picture-table";

type Props = { picture: MapPicture; crossings: CrossingPicture | null };

/** Step 1: records in their domains, those without a home outside. */
export function MapSection({ picture, crossings }: Props) {
  const { domains, nodes, problem, keptShare, modularity } = picture;
  const homeless = nodes.flatMap(({ entity, domain }) => (domain === null ? [entity] : []));
  const hasMap = domains.length > 0;
  const legend = " Solid lines stay inside a domain; red dashes cross a boundary.";
  return (
    <PictureSection
      task={1}
      title={hasMap ? "Your domains on the joint changes" : "Who changes together"}
      note={`A line joins two records that changed together, the thicker the oftener.${hasMap ? legend : ""}`}
    >
      {problem !== null && <NotDrawn text={`There are no domains to draw: ${problem}.`} />}
      {hasMap && homeless.length > 0 && (
        <p className="text-sm">
          {`Without a home, drawn without a letter: ${homeless.join(", ")}.`}
        </p>
      )}
      <div className="rounded-lg border border-line bg-sunken p-2">
        <AffinityGraph picture={picture} />
      </div>
      {hasMap && (
        <>
          <p className="text-sm">
            {`${(keptShare * 100).toFixed(1)}% of the joint changes stay inside; modularity ${modularity.toFixed(2)}. Both are computed from your last Check and the dossier.`}
          </p>
          <PictureTable
            isFolded
            label="Your domains"
            headings={["Domain", "Owns", "Work kept inside", "Work that crosses"]}
            rows={domains.map(({ name, entities, kept, crossing }, index) => ({
              key: name,
              cells: [
                `${groupLook(index).letter} · ${name}`,
                entities.join(", ") || "nothing",
                kept,
                crossing,
              ],
            }))}
          />
          {crossings && <CrossingTable picture={crossings} withCounted={false} />}
        </>
      )}
    </PictureSection>
  );
}
