/** The shared language of the figures. Teal is what a domain owns, amber what all share. */
export type Tone = "team" | "thing" | "shared" | "ground";

const tones: Record<Tone, { fill: string; stroke: string }> = {
  team: { fill: "var(--color-kestrel-wash)", stroke: "var(--color-kestrel)" },
  thing: { fill: "var(--color-raised)", stroke: "var(--color-strong-line)" },
  shared: { fill: "var(--color-note-wash)", stroke: "var(--color-note)" },
  ground: { fill: "var(--color-paper)", stroke: "var(--color-line)" },
};

export type Area = { x: number; y: number; width: number; height: number };

const lineHeight = 17;

export function Label({
  x,
  y,
  lines,
  anchor = "middle",
  bold = false,
  muted = false,
}: {
  x: number;
  y: number;
  lines: string[];
  anchor?: "start" | "middle";
  bold?: boolean;
  muted?: boolean;
}) {
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text
      x={x}
      y={top}
      fontSize={muted ? 12.5 : 13.5}
      fontWeight={bold ? 650 : 450}
      textAnchor={anchor}
      dominantBaseline="central"
      fill={muted ? "var(--color-muted)" : "var(--color-ink)"}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function Frame({ area, tone }: { area: Area; tone: Tone }) {
  return <rect {...area} {...tones[tone]} rx={tone === "team" ? 10 : 4} strokeWidth={1.25} />;
}

export function Box({ area, tone, lines }: { area: Area; tone: Tone; lines: string[] }) {
  return (
    <>
      <Frame area={area} tone={tone} />
      <Label
        x={area.x + area.width / 2}
        y={area.y + area.height / 2}
        lines={lines}
        bold={tone === "team" || tone === "shared"}
      />
    </>
  );
}

type Point = readonly [x: number, y: number];

export function Arrow({ from, to }: { from: Point; to: Point }) {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return (
    <g stroke="var(--color-muted)" strokeWidth={1.5} fill="none">
      <path d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
      <path d="M-6 -4L0 0L-6 4" transform={`translate(${to[0]} ${to[1]}) rotate(${degrees})`} />
    </g>
  );
}

/** The outline of a tree: a spine from `top` and a branch at each of `rows`. */
export function Branches({ x, top, rows }: { x: number; top: number; rows: number[] }) {
  const last = rows.at(-1) ?? top;
  const branches = rows.map((row) => `M${x} ${row}h12`).join("");
  return (
    <path
      d={`M${x} ${top}V${last}${branches}`}
      stroke="var(--color-strong-line)"
      strokeWidth={1.25}
      fill="none"
    />
  );
}
