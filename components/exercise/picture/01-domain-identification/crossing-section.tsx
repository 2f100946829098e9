import { PictureSection } from "@/components/exercise/picture/shared/picture-section";
import type { CrossingPicture } from "@/exercises/01-domain-identification/picture/crossing-picture";
import { CrossingGraph } from "./crossing-graph";
import { CrossingTable } from "./crossing-table";

/** Step 2: the boundaries get their width from the learner's own report. */
export function CrossingSection({ picture }: { picture: CrossingPicture }) {
  const { problem, shared, counted } = picture;
  const said =
    counted === null ? "counts nothing that crosses" : `counts ${counted} in \`crossing\``;
  const note =
    problem === null
      ? `What your \`boundary_report\` says about your own map: a red line is as wide as what it counts in \`between\`, a dotted one it does not count. ${shared} joint changes cross; it ${said}.`
      : `There is nothing to draw from your \`boundary_report\`: ${problem}.`;
  return (
    <PictureSection task={2} title="What crosses your boundaries" note={note}>
      <div className="rounded-lg border border-line bg-sunken p-2">
        <CrossingGraph picture={picture} />
      </div>
      <CrossingTable picture={picture} withCounted />
    </PictureSection>
  );
}
