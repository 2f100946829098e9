import { Bar } from "@/components/exercise/picture/shared/bar";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type {
  PilotPicture,
  PilotRow,
} from "@/exercises/05-migration-planning/picture/pilot-picture";

/** The seven domains by the council's points, pale where the rule says no, and the learner's choice. */
export function PilotBars({ picture: { pilot, rows } }: { picture: PilotPicture }) {
  const most = Math.max(1, ...rows.map(({ points }) => points));
  return (
    <>
      <p className="break-words text-sm">
        {pilot === null
          ? "Your choose_pilot chooses nobody yet."
          : `Your choose_pilot begins with ${pilot}.`}
      </p>
      <PictureTable
        label="Candidates for the pilot"
        headings={["Domain", "Points by the rule", "May it, by the rule?", "Yours, asked alone"]}
        rows={rows.map((row) => ({
          key: row.name,
          cells: [
            row.name === pilot ? `◆ ${row.name}` : row.name,
            <span key="points" className={row.against.length > 0 ? "text-muted" : undefined}>
              {row.points}
              <span className={row.against.length > 0 ? "block opacity-35" : "block"}>
                <Bar part={row.points / most} />
              </span>
            </span>,
            row.against.length > 0 ? `no: ${row.against.join("; ")}` : "yes",
            yours(row),
          ],
        }))}
      />
      <p className="text-muted text-sm leading-relaxed">
        ◆ the one that yours begins with. A pale bar may not be the pilot, whatever its points.
      </p>
    </>
  );
}

function yours({ isChosenAlone, against }: PilotRow): string {
  if (isChosenAlone === null) return "no answer";
  const isRight = isChosenAlone === (against.length === 0);
  return `${isChosenAlone ? "may" : "may not"}${isRight ? "" : " (the rule says otherwise)"}`;
}
