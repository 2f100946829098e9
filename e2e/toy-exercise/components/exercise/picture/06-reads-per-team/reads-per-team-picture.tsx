"use client";

import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import type { PictureProps } from "@/components/exercise/picture/shared/picture-props";
import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { drawReads } from "@/exercises/06-reads-per-team/picture/reads-picture";

/** Exercise 6: what tally says of the first log. */
export function ReadsPerTeamPicture({ observations }: PictureProps) {
  const reads = drawReads(observations);
  return (
    <PictureSection
      task={[1, 2, 3]}
      title="Reads"
      note="`tally` of a log of three, of your last Check."
    >
      {reads.kind === "drawn" ? (
        <PictureTable
          label="Reads"
          headings={["Team", "Reads"]}
          rows={reads.rows.map(({ team, reads }) => ({ key: team, cells: [team, reads] }))}
        />
      ) : (
        <NotDrawn text={reads.missing} />
      )}
    </PictureSection>
  );
}
