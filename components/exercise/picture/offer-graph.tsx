import { Canvas } from "@/components/diagram/canvas";
import { Arrow, Frame, Label } from "@/components/diagram/shapes";
import type { OfferPicture } from "@/exercises/01-domain-identification/offer-picture";

const box = { width: 178, height: 44 };
const gap = { across: 52, down: 12 };

/** Products from left to right: those of own records first, then what is built on them. */
export function OfferGraph({ picture: { products } }: { picture: OfferPicture }) {
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
      {products.map(({ name, type, needs }, index) => {
        const place = places[index];
        if (!place) return null;
        const middle = place.x + box.width / 2;
        const served = needs.map(({ number }) => number).join(", ");
        return (
          <g key={`${index} ${name}`}>
            <Frame area={{ ...place, ...box }} tone={type === "" ? "ground" : "thing"} />
            <Label x={middle} y={place.y + 14} lines={[short(name, 22)]} bold />
            <Label
              x={middle}
              y={place.y + 31}
              lines={[short(`${type || "no type"}${served && ` · ${served}`}`, 27)]}
              muted
            />
          </g>
        );
      })}
    </Canvas>
  );
}

function short(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
