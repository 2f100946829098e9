import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { CrossingPicture } from "@/exercises/01-domain-identification/picture/crossing-picture";

type Props = { picture: CrossingPicture; withCounted: boolean };

/** In words what the drawings show by lines: which domains share work, the most shared first. */
export function CrossingTable({ picture: { domains, boundaries }, withCounted }: Props) {
  return (
    <PictureTable
      isFolded
      label={withCounted ? "Crossings and your report" : "Crossings"}
      headings={[
        "From",
        "To",
        "Weight",
        "Heaviest pair",
        ...(withCounted ? ["Counted by your report"] : []),
      ]}
      rows={boundaries.map(({ one, other, shared, counted, heaviest }) => ({
        key: `${one} ${other}`,
        cells: [domains[one], domains[other], shared, heaviest, ...(withCounted ? [counted] : [])],
      }))}
    />
  );
}
