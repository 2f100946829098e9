import { Canvas } from "@/components/diagram/canvas";
import type { PathPicture, SchedulePicture } from "@/exercises/05-migration-planning/plan-picture";
import { formatFigure } from "./format-figure";
import { weekTicks } from "./week-ticks";

const width = 420;
const margin = 10;
const axisHeight = 24;
const rowHeight = 35;
const barHeight = 11;

type Props = { schedule: SchedulePicture; path: PathPicture | null };

/** Activities by start: a name above its bar, so that a phone has room for both. */
export function GanttChart({ schedule, path }: Props) {
  const { rows, from, until } = schedule;
  const last = Math.max(until, path?.steps.at(-1)?.end ?? 0, path?.length ?? 0);
  const range = last - from || 1;
  const x = (week: number) => margin + ((week - from) / range) * (width - 2 * margin);
  const lanes = path === null ? rows.length : rows.length + 1;
  const height = axisHeight + lanes * rowHeight + 6;
  const critical = new Set(path?.steps.map(({ name }) => name));
  const marked = rows.filter(({ name }) => critical.has(name)).length;
  const description = `${rows.length} activities from week ${formatFigure(from)} to week ${formatFigure(until)}; ${marked} of them are on the critical path. The table below says the same.`;
  return (
    <Canvas
      text={{ id: "gantt-chart", title: "The plan, week by week", description }}
      width={width}
      height={height}
    >
      {weekTicks(from, last).map((week) => (
        <g key={week}>
          <line x1={x(week)} x2={x(week)} y1={axisHeight} y2={height} stroke="var(--color-line)" />
          <Words x={x(week)} y={12} anchor="middle" text={formatFigure(week)} muted />
        </g>
      ))}
      {path !== null && <PathLane path={path} x={x} />}
      {path?.length != null && path.length >= from && (
        <line
          x1={x(path.length)}
          x2={x(path.length)}
          y1={axisHeight}
          y2={height}
          stroke="var(--color-warn)"
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
              x={margin}
              y={top + 11}
              text={`${isCritical ? "◆ " : ""}${name} · ${crew.join(", ")} · ${when}`}
              bold={isCritical}
            />
            <rect
              x={x(start)}
              y={top + 20}
              width={Math.max(1, x(end) - x(start))}
              height={barHeight}
              rx={2}
              fill={isCritical ? "var(--color-accent)" : "var(--color-accent-soft)"}
              stroke="var(--color-accent)"
            />
          </g>
        );
      })}
    </Canvas>
  );
}

/** What would be without crews: the critical path laid end to end. */
function PathLane({ path, x }: { path: PathPicture; x: (week: number) => number }) {
  const length = path.length === null ? "" : `: ${formatFigure(path.length)} weeks`;
  return (
    <>
      <Words
        x={margin}
        y={axisHeight + 11}
        text={`Without crews, your critical path${length}`}
        bold
      />
      {path.steps.map(({ name, start, end }) => (
        <rect
          key={name}
          x={x(start)}
          y={axisHeight + 20}
          width={Math.max(1, x(end) - x(start))}
          height={barHeight}
          fill="var(--color-warn-soft)"
          stroke="var(--color-warn)"
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
  x: number;
  y: number;
  text: string;
  anchor?: "start" | "middle";
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
