import type { CrossingPicture } from "@/exercises/01-domain-identification/crossing-picture";
import { CrossingGraph } from "./crossing-graph";
import { PictureSection } from "./picture-section";
import { PictureTable } from "./picture-table";

/** Step 2: the boundaries get their width from the learner's own report. */
export function CrossingSection({ picture }: { picture: CrossingPicture }) {
  const { problem, domains, boundaries, shared, counted } = picture;
  const said =
    counted === null ? "counts nothing that crosses" : `counts ${counted} in \`crossing\``;
  const note =
    problem === null
      ? `What your \`boundary_report\` says about your own map: a red line is as wide as what it counts in \`between\`, a dotted one it does not count. ${shared} joint changes cross; it ${said}.`
      : `There is nothing to draw from your \`boundary_report\`: ${problem}.`;
  return (
    <PictureSection title="What crosses your boundaries" note={note}>
      <div className="rounded-lg border border-line bg-sunken p-2">
        <CrossingGraph picture={picture} />
      </div>
      <PictureTable
        label="Boundaries between your domains"
        headings={["Boundary", "Joint changes that cross", "Counted by your report"]}
        rows={boundaries.map((boundary) => ({
          key: `${boundary.one} ${boundary.other}`,
          cells: [
            `${domains[boundary.one]} – ${domains[boundary.other]}`,
            boundary.shared,
            boundary.counted,
          ],
        }))}
      />
    </PictureSection>
  );
}
