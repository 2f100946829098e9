import { type FigureText, TwoLayouts } from "./canvas";
import { type Area, Arrow, Box, Label, type Tone } from "./shapes";

export type FlowStep = { lines: string[]; tone: Tone };

const wideWidth = 560;
const narrowWidth = 290;

/** A chain of steps: side by side in a wide column, one under the other on a phone. */
export function Flow({
  text,
  steps,
  remark,
}: {
  text: FigureText;
  steps: FlowStep[];
  remark?: string;
}) {
  const gap = 28;
  const boxWidth = (wideWidth - 2 - gap * (steps.length - 1)) / steps.length;
  const across = steps.map((_, index) => ({
    x: 1 + index * (boxWidth + gap),
    y: 4,
    width: boxWidth,
    height: 58,
  }));
  const down = steps.map((_, index) => ({ x: 45, y: 1 + index * 72, width: 200, height: 44 }));
  const room = remark ? 40 : 0;
  const narrowHeight = steps.length * 72 - 26;
  return (
    <TwoLayouts
      text={text}
      wide={{
        width: wideWidth,
        height: 66 + room,
        drawing: (
          <>
            <Chain steps={steps} areas={across} direction="right" />
            {remark && <Span from={1} to={wideWidth - 1} y={78} label={remark} />}
          </>
        ),
      }}
      narrow={{
        width: narrowWidth,
        height: narrowHeight + (remark ? 30 : 0),
        drawing: (
          <>
            <Chain steps={steps} areas={down} direction="down" />
            {remark && <Label x={narrowWidth / 2} y={narrowHeight + 18} lines={[remark]} muted />}
          </>
        ),
      }}
    />
  );
}

function Chain({
  steps,
  areas,
  direction,
}: {
  steps: FlowStep[];
  areas: Area[];
  direction: "right" | "down";
}) {
  return areas.map((area, index) => {
    const step = steps[index];
    const before = areas[index - 1];
    if (!step) return null;
    return (
      <g key={step.lines.join(" ")}>
        {before && <Arrow {...between(before, area, direction)} />}
        <Box area={area} tone={step.tone} lines={step.lines} />
      </g>
    );
  });
}

function between(a: Area, b: Area, direction: "right" | "down") {
  return direction === "right"
    ? {
        from: [a.x + a.width + 3, a.y + a.height / 2] as const,
        to: [b.x - 4, b.y + b.height / 2] as const,
      }
    : {
        from: [a.x + a.width / 2, a.y + a.height + 3] as const,
        to: [b.x + b.width / 2, b.y - 4] as const,
      };
}

function Span({ from, to, y, label }: { from: number; to: number; y: number; label: string }) {
  return (
    <>
      <path
        d={`M${from} ${y - 6}v6H${to}v-6`}
        stroke="var(--color-strong-line)"
        strokeWidth={1.25}
        fill="none"
      />
      <Label x={(from + to) / 2} y={y + 16} lines={[label]} muted />
    </>
  );
}
