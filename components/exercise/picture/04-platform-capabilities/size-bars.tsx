import { Bar } from "@/components/exercise/picture/shared/bar";
import { formatFigure, formatHundredths } from "@/components/exercise/picture/shared/format-figure";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { SizePicture } from "@/exercises/04-platform-capabilities/picture/size-picture";

const { slots_per_node } = platformCase.assumptions;
/** More nodes than this are a figure, not a row of boxes. */
const MOST_BOXES = 40;

/** The totals, the nodes as boxes, and each domain's part as bars. */
export function SizeBars({ picture }: { picture: SizePicture }) {
  const { storageGb, averageRunning, nodes, engineers, monthlyCost, domains } = picture;
  const mostStorage = Math.max(...domains.map((one) => one.storageGb ?? 0));
  const mostCost = Math.max(...domains.map((one) => one.cost ?? 0));
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 text-sm sm:grid-cols-3">
        <Total name="Storage" figure={`${formatHundredths(storageGb)} GB`} />
        <Total name="Cost a month" figure={formatHundredths(monthlyCost)} />
        <Total name="Jobs at a time, on average" figure={formatFigure(averageRunning)} />
        <Total name="Nodes" figure={formatFigure(nodes)} />
        <Total name="Engineers" figure={formatFigure(engineers)} />
      </dl>
      <Nodes nodes={nodes} averageRunning={averageRunning} />
      <PictureTable
        label="Storage and cost by domain"
        headings={["Domain", "Storage, GB", "Cost a month"]}
        rows={domains.map(({ domain, storageGb: part, cost }) => ({
          key: domain,
          cells: [
            domain,
            <BarWithFigure key="storage" figure={part} most={mostStorage} />,
            <BarWithFigure key="cost" figure={cost} most={mostCost} />,
          ],
        }))}
      />
      <p className="text-muted text-sm leading-relaxed">
        Storage by domain is your total, divided as new data a day times days kept divides it; cost
        is <code className="font-mono text-[0.9em]">cost_by_domain</code>.{" "}
        <span>{sumOfShares(picture)}</span>
      </p>
    </>
  );
}

function Total({ name, figure }: { name: string; figure: string }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="break-all font-semibold text-base tabular-nums">{figure}</dd>
    </div>
  );
}

function Nodes({ nodes, averageRunning }: { nodes: number | null; averageRunning: number | null }) {
  if (nodes === null || nodes <= 0) return null;
  const slots = nodes * slots_per_node;
  const run = `${formatFigure(nodes)} nodes run ${formatFigure(slots)} jobs at a time`;
  const boxes = Math.min(MOST_BOXES, Math.floor(nodes));
  return (
    <div className="space-y-1 text-sm">
      <div aria-hidden="true" className="flex flex-wrap gap-1.5">
        {Array.from({ length: boxes }, (_, index) => `node ${index}`).map((key) => (
          <span key={key} className="size-6 rounded border border-ink bg-sunken" />
        ))}
      </div>
      <p>
        {averageRunning === null
          ? `${run}.`
          : `${run}; on average ${formatFigure((averageRunning / slots) * 100, 0)}% of that is busy, the rest is for peaks.`}
      </p>
    </div>
  );
}

function BarWithFigure({ figure, most }: { figure: number | null; most: number }) {
  if (figure === null) return <span className="text-muted">no figure</span>;
  return (
    <>
      <span>{formatHundredths(figure)}</span>
      <Bar part={figure / most} />
    </>
  );
}

function sumOfShares({ sumOfShares: sum, monthlyCost }: SizePicture): string {
  if (sum === null) return "It has no figure for every domain yet: that belongs to going further.";
  return `The shares add up to ${formatHundredths(sum)} of ${formatHundredths(monthlyCost)}.`;
}
