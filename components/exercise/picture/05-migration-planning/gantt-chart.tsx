import { formatFigure } from "@/components/exercise/picture/shared/format-figure";
import type {
  PathPicture,
  SchedulePicture,
} from "@/exercises/05-migration-planning/picture/plan-picture";
import { weekTicks } from "./week-ticks";

const axisHeight = 24;
const rowHeight = 35;
const barHeight = 11;

type Props = { schedule: SchedulePicture; path: PathPicture | null };

/**
 * Activities by start: a name above its bar, so that a phone has room for both. Weeks are shares of
 * the width, whatever that is, and words keep their size.
 */
export function GanttChart({ schedule, path }: Props) {
  const { rows, from, until } = schedule;
  const last = Math.max(until, path?.steps.at(-1)?.end ?? 0, path?.length ?? 0);
  const range = last - from || 1;
  const percent = (weeks: number) => `${(weeks / range) * 100}%`;
  const x = (week: number) => percent(week - from);
  // The axis says where it ends; a round week that is as good as there would lie on that.
  const ticks = [...weekTicks(from, last).filter((week) => last - week > range / 10), last];
  const lanes = path === null ? rows.length : rows.length + 1;
  const height = axisHeight + lanes * rowHeight + 6;
  const critical = new Set(path?.steps.map(({ name }) => name));
  const marked = rows.filter(({ name }) => critical.has(name)).length;
  const description = `${rows.length} activities from week ${formatFigure(from)} to week ${formatFigure(until)}; ${marked} of them are on the critical path. The table below says the same.`;
  return (
    <svg
      role="img"
      aria-labelledby="gantt-chart-title"
      aria-describedby="gantt-chart-description"
      className="block w-full overflow-visible font-sans"
      height={height}
    >
      <title id="gantt-chart-title">The plan, week by week</title>
      <desc id="gantt-chart-description">{description}</desc>
      {ticks.map((week) => (
        <g key={week}>
          <line x1={x(week)} x2={x(week)} y1={axisHeight} y2={height} stroke="var(--color-line)" />
          <Words
            x={x(week)}
            y={12}
            anchor={week === from ? "start" : week === last ? "end" : "middle"}
            text={formatFigure(week, 1)}
            muted
          />
        </g>
      ))}
      {path !== null && <PathLane path={path} x={x} percent={percent} />}
      {path?.length != null && path.length >= from && (
        <line
          x1={x(path.length)}
          x2={x(path.length)}
          y1={axisHeight}
          y2={height}
          stroke="var(--color-note)"
          strokeDasharray="4 3"
          strokeWidth={1.5}
        />
      )}
      {rows.map(({ name, crew, start, end }, index) => {
        const top = axisHeight + (lanes - rows.length + index) * rowHeight;
        const isCritical = critical.has(name);
        const when = `${formatFigure(start, 1)} to ${formatFigure(end, 1)}`;
        return (
          <g key={name}>
            <Words
              x={0}
              y={top + 11}
              text={`${isCritical ? "◆ " : ""}${name} · ${crew.join(", ")} · ${when}`}
              bold={isCritical}
            />
            <rect
              x={x(start)}
              y={top + 20}
              width={percent(end - start)}
              height={barHeight}
              rx={2}
              fill={isCritical ? "var(--color-ink)" : "var(--color-line)"}
              stroke="var(--color-ink)"
            />
          </g>
        );
      })}
    </svg>
  );
}

/** What would be without crews: the critical path laid end to end. */
function PathLane({
  path,
  x,
  percent,
}: {
  path: PathPicture;
  x: (week: number) => string;
  percent: (weeks: number) => string;
}) {
  const length = path.length === null ? "" : `: ${formatFigure(path.length)} weeks`;
  return (
    <>
      <Words x={0} y={axisHeight + 11} text={`Without crews, your critical path${length}`} bold />
      {path.steps.map(({ name, start, end }) => (
        <rect
          key={name}
          x={x(start)}
          y={axisHeight + 20}
          width={percent(end - start)}
          height={barHeight}
          fill="var(--color-note-wash)"
          stroke="var(--color-note)"
        />
      ))}
    </>
  );
}

function Words({
  x,
  y,
  text,
  anchor = "start",
  bold = false,
  muted = false,
}: {
  x: number | string;
  y: number;
  text: string;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  muted?: boolean;
}) {
  return (
    <text
      x={x}
      y={y}
      fontSize={12.5}
      fontWeight={bold ? 650 : 450}
      textAnchor={anchor}
      dominantBaseline="central"
      fill={muted ? "var(--color-muted)" : "var(--color-ink)"}
      stroke="var(--color-sunken)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
