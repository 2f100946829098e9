import { formatFigure } from "@/components/exercise/picture/shared/format-figure";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import { type CrewLoad, drawCrews } from "@/exercises/05-migration-planning/picture/crew-picture";
import type { SchedulePicture } from "@/exercises/05-migration-planning/picture/plan-picture";

/** Every crew over the weeks of the plan: a block while people work, the higher the more of them. */
export function CrewTable({ schedule }: { schedule: SchedulePicture }) {
  return (
    <PictureTable
      label="Crews by week"
      headings={["Crew", "Weeks of the plan", "At work"]}
      rows={drawCrews(schedule.starts).map((load) => ({
        key: load.crew,
        cells: [
          `${load.crew} (${load.people})`,
          <Strip key="strip" load={load} schedule={schedule} />,
          atWork(load),
        ],
      }))}
    />
  );
}

const laneHeight = 12;

function Strip({ load, schedule }: { load: CrewLoad; schedule: SchedulePicture }) {
  const { people, most, stretches } = load;
  // However many are asked for at a time, a row stays a row.
  const lanes = Math.min(6, Math.max(people, most, 1));
  const range = schedule.until - schedule.from || 1;
  const percent = (weeks: number) => `${(weeks / range) * 100}%`;
  return (
    <svg
      role="img"
      aria-label={described(load)}
      className="mt-1 block w-full min-w-36"
      height={lanes * laneHeight}
    >
      <rect width="100%" height="100%" rx={3} fill="var(--color-sunken)" />
      {stretches.map(({ from, until, working }) => {
        const height = Math.min(lanes, working) * laneHeight;
        return (
          <rect
            key={from}
            x={percent(from - schedule.from)}
            width={percent(until - from)}
            y={lanes * laneHeight - height}
            height={height}
            fill={working > people ? "var(--color-wrong)" : "var(--color-ink)"}
            stroke="var(--color-raised)"
          />
        );
      })}
    </svg>
  );
}

function described({ crew, stretches }: CrewLoad): string {
  const spans = stretches.map(
    ({ from, until, activities }) =>
      `week ${formatFigure(from, 1)} to ${formatFigure(until, 1)}: ${activities.join(" and ")}`,
  );
  return spans.length === 0 ? `${crew} has no work` : spans.join("; ");
}

function atWork({ busy, most, people }: CrewLoad): string {
  if (busy === 0) return "never";
  const weeks = `${formatFigure(busy, 1)} weeks`;
  return most > people ? `${weeks}; ${formatFigure(most)} at a time, of ${people}` : weeks;
}
