import { Canvas } from "@/components/diagram/canvas";
import { Arrow } from "@/components/diagram/shapes";
import type { OfferPicture } from "@/exercises/01-domain-identification/picture/offer-picture";
import { groupLook } from "./group-colours";

/** Three abreast are as wide as the column that they stand in; of more, the column scrolls. */
const box = { width: 112, height: 70 };
const gap = { across: 24, down: 10 };
const lineHeight = 15;

type Props = {
  picture: OfferPicture;
  /** By name, in the learner's order. */
  domains: readonly string[];
};

/** Products from left to right: those of own records first, then what is built on them. */
export function OfferGraph({ picture: { products }, domains }: Props) {
  const columns = new Map<number, number[]>();
  for (const [index, { depth }] of products.entries()) {
    columns.set(depth, [...(columns.get(depth) ?? []), index]);
  }
  const tallest = Math.max(...[...columns.values()].map(({ length }) => length));
  const step = { across: box.width + gap.across, down: box.height + gap.down };
  const height = tallest * step.down - gap.down + 4;
  const width = Math.max(...columns.keys(), 0) * step.across + box.width + 4;
  const places = products.map(({ depth }, index) => {
    const column = columns.get(depth) ?? [];
    const top = (height - (column.length * step.down - gap.down)) / 2;
    return { x: 2 + depth * step.across, y: top + column.indexOf(index) * step.down };
  });
  const description = `${products.length} data products, of which ${products.filter(({ inputs }) => inputs.length > 0).length} are built from others. The table below names types, inputs and needs.`;
  return (
    <Canvas
      text={{ id: "offer-graph", title: "Your products and what they read", description }}
      width={width}
      height={height}
      className={width > 400 ? "min-w-[36rem]" : ""}
    >
      {products.flatMap(({ name, inputs }, index) =>
        inputs.map((input) => {
          const [from, to] = [places[input], places[index]];
          if (!from || !to) return null;
          const start = [from.x + box.width, from.y + box.height / 2] as const;
          const end = [to.x - 4, to.y + box.height / 2] as const;
          return <Arrow key={`${name} ${input}`} from={start} to={end} />;
        }),
      )}
      {products.map(({ name, domain, type, needs }, index) => {
        const place = places[index];
        if (!place) return null;
        const owner = domains.indexOf(domain);
        const look = groupLook(owner, domain);
        const served = needs.map(({ number }) => number).join(", ");
        return (
          <g key={`${index} ${name}`} fontSize={12} textAnchor="middle">
            <rect {...place} {...box} fill={look.fill} stroke={look.stroke} strokeWidth={1.25} />
            {[name, domain, type || "no type yet", served && `for ${served}`].map((line, at) => (
              <text
                key={`${at} ${line}`}
                x={place.x + box.width / 2}
                y={place.y + 17 + at * lineHeight}
                fontWeight={at === 0 ? 650 : 400}
                fill={at === 1 ? look.stroke : "var(--color-ink)"}
              >
                {short(line, 17)}
              </text>
            ))}
          </g>
        );
      })}
    </Canvas>
  );
}

function short(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
