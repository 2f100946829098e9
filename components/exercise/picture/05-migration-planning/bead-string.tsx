import { formatFigure, formatHundredths } from "@/components/exercise/picture/shared/format-figure";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { Bead, ChainPicture } from "@/exercises/05-migration-planning/picture/chain-picture";

/** Ten activities end to end: each with its spread and the learner's mean, and what they add up to. */
export function BeadString({ picture }: { picture: ChainPicture }) {
  const { beads } = picture;
  const longest = Math.max(1, ...beads.map(({ estimate: [, , p] }) => p));
  return (
    <>
      <p className="text-sm leading-relaxed">{inWords(picture)}</p>
      <Beads picture={picture} />
      <PictureTable
        label="Means of ten activities"
        headings={["Activity", "All goes well, likely, at worst", "Your mean", "So far"]}
        rows={beads.map((bead) => ({
          key: bead.name,
          cells: [
            bead.name,
            <span key="spread">
              {bead.estimate.join(", ")}
              <Spread bead={bead} longest={longest} />
            </span>,
            formatHundredths(bead.mean),
            formatHundredths(bead.end),
          ],
        }))}
      />
      <p className="text-muted text-sm leading-relaxed">
        A bar goes from the best to the worst case, its line is the likely figure, and the dot is
        your mean. Weeks.
      </p>
    </>
  );
}

const height = 28;

/** One bead after the other, each where the means before it end. */
function Beads({ picture: { beads, likely } }: { picture: ChainPicture }) {
  const sum = beads.at(-1)?.end ?? 0;
  const range = Math.max(sum, likely, 1) * 1.04;
  const percent = (weeks: number) => `${(weeks / range) * 100}%`;
  return (
    <svg aria-hidden="true" className="block w-full overflow-visible" height={height}>
      <line
        x1="0"
        x2={percent(Math.max(sum, likely))}
        y1={height / 2}
        y2={height / 2}
        stroke="var(--color-line)"
      />
      <line
        x1={percent(likely)}
        x2={percent(likely)}
        y1={2}
        y2={height - 2}
        stroke="var(--color-note)"
        strokeDasharray="4 3"
        strokeWidth={1.5}
      />
      {beads
        .filter(({ mean }) => mean !== null && mean > 0)
        .map(({ name, end }) => (
          <circle
            key={name}
            cx={percent(end)}
            cy={height / 2}
            r={5}
            fill="var(--color-ink)"
            stroke="var(--color-raised)"
          />
        ))}
    </svg>
  );
}

function Spread({ bead: { estimate, mean }, longest }: { bead: Bead; longest: number }) {
  const [o, m, p] = estimate;
  const percent = (weeks: number) => `${(Math.min(weeks, longest) / longest) * 96 + 2}%`;
  return (
    <svg aria-hidden="true" className="mt-1 block h-3 w-full min-w-24">
      <line
        x1={percent(o)}
        x2={percent(p)}
        y1="6"
        y2="6"
        stroke="var(--color-line)"
        strokeWidth={6}
      />
      <line x1={percent(m)} x2={percent(m)} y1="1" y2="11" stroke="var(--color-muted)" />
      {mean !== null && mean > 0 && (
        <circle cx={percent(mean)} cy="6" r="4" fill="var(--color-ink)" />
      )}
    </svg>
  );
}

function inWords({ beads, likely, length }: ChainPicture): string {
  const sum = beads.at(-1)?.end ?? 0;
  const means = `Your ten means add up to ${formatHundredths(sum)} weeks; the likely figures, the dashed line, add up to ${formatFigure(likely)}.`;
  const said =
    length === null ? "gives no length yet" : `gives a length of ${formatHundredths(length)} weeks`;
  return `${means} Your critical_path(LONGEST) ${said}.`;
}
