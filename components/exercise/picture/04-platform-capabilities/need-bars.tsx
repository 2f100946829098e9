import { Bar } from "@/components/exercise/picture/shared/bar";
import { formatFigure } from "@/components/exercise/picture/shared/format-figure";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { NeedPicture } from "@/exercises/04-platform-capabilities/picture/size-picture";

const { storage_price, node_price, slots_per_node } = platformCase.assumptions;

/** Gigabytes and nodes, each beside what it has to be enough for; and what both cost. */
export function NeedBars({ picture }: { picture: NeedPicture }) {
  const { keptTodayGb, storageGb, slotsNeeded, slotsThere, nodes, cost } = picture;
  const mostGb = Math.max(keptTodayGb, storageGb ?? 0);
  const mostSlots = Math.max(slotsNeeded ?? 0, slotsThere ?? 0);
  const isTooSmall = slotsNeeded !== null && slotsThere !== null && slotsThere < slotsNeeded;
  return (
    <>
      <PictureTable
        label="Gigabytes and nodes"
        headings={["What", "How much", "Figures"]}
        rows={[
          row("Kept today, uncompressed, once", keptTodayGb, mostGb, "GB"),
          row("Your storage in two years", storageGb, mostGb, "GB"),
          row("Slots that the peak needs", slotsNeeded, mostSlots, "slots"),
          row(
            `Slots on your ${formatFigure(nodes)} nodes, ${slots_per_node} each`,
            slotsThere,
            mostSlots,
            isTooSmall ? "slots, too few" : "slots",
          ),
        ]}
      />
      <p className="text-sm leading-relaxed">
        {cost === null
          ? "Storage and nodes have no figures yet."
          : `At ${storage_price} a GB and ${node_price} a node, that is ${formatFigure(cost)} a month.`}{" "}
        One engineer costs more: people are what a platform costs.
      </p>
    </>
  );
}

function row(name: string, figure: number | null, most: number, unit: string) {
  return {
    key: name,
    cells: [
      name,
      figure === null ? (
        <span key="bar" className="text-muted">
          no figure
        </span>
      ) : (
        <Bar key="bar" part={figure / most} />
      ),
      `${formatFigure(figure)} ${unit}`,
    ],
  };
}
