import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { CrossingPicture } from "@/exercises/01-domain-identification/picture/crossing-picture";
import type { HomesPicture } from "@/exercises/01-domain-identification/picture/homes-picture";
import type { MapPicture } from "@/exercises/01-domain-identification/picture/map-picture";
import { AffinityGraph } from "./affinity-graph";
import { CrossingTable } from "./crossing-table";
import { groupLook } from "./group-colours";
import { HomesGraph } from "./homes-graph";

type Props = { picture: MapPicture; homes: HomesPicture | null; crossings: CrossingPicture | null };

/** Step 1: where its three records live; folded, all records on what changes together. */
export function MapSection({ picture, homes, crossings }: Props) {
  const { domains, problem, keptShare, modularity } = picture;
  const rest = homes?.leftOut ? ` ${homes.leftOut} more records are not drawn.` : "";
  return (
    <>
      <PictureSection
        task={1}
        title="Where the records live"
        note={`From your last Check. A dashed line runs from a record to the teams that change it.${rest}`}
      >
        {problem !== null && <NotDrawn text={`There are no domains to draw: ${problem}.`} />}
        {homes && <HomesGraph picture={homes} />}
      </PictureSection>
      {domains.length > 0 && (
        <PictureSection
          task={1}
          isFurther
          title="Your domains on the joint changes"
          note="A line joins two records that changed together, the thicker the oftener. Solid lines stay inside a domain, red dashes cross a boundary, dots lead to a record without a home. Records stand where what changes together is near, wherever you put them."
        >
          <ul
            aria-label="Letters of the domains"
            className="flex flex-wrap gap-x-3 gap-y-1 text-xs"
          >
            {domains.map(({ name }, index) => {
              const { letter, fill, stroke } = groupLook(index, name);
              return (
                <li key={`${index} ${name}`} className="flex items-center gap-1">
                  <span
                    className="inline-grid size-5 place-items-center rounded-full border font-semibold"
                    style={{ background: fill, borderColor: stroke }}
                  >
                    {letter}
                  </span>
                  {name}
                </li>
              );
            })}
          </ul>
          <div className="rounded-lg border border-line bg-sunken p-2">
            <AffinityGraph picture={picture} />
          </div>
          <p className="text-sm">
            {`${(keptShare * 100).toFixed(1)}% of the joint changes stay inside; modularity ${modularity.toFixed(2)}.`}
          </p>
          <PictureTable
            isFolded
            label="Your domains"
            headings={["Domain", "Owns", "Work kept inside", "Work that crosses"]}
            rows={domains.map(({ name, entities, kept, crossing }, index) => ({
              key: `${index} ${name}`,
              cells: [name, entities.join(", ") || "nothing", kept, crossing],
            }))}
          />
          {crossings && <CrossingTable picture={crossings} withCounted={false} />}
        </PictureSection>
      )}
    </>
  );
}
