import { Canvas } from "@/components/diagram/canvas";
import type { CrossingPicture } from "@/exercises/01-domain-identification/picture/crossing-picture";
import { edgeOfBox, placeInRing, RingBox, ringSize } from "./domain-ring";

/** Domains and the boundaries between them, as wide as the learner's report counts. */
export function CrossingGraph({
  picture: { domains, boundaries, shared, counted },
}: {
  picture: CrossingPicture;
}) {
  const places = domains.map((_, index) => placeInRing(index, domains.length));
  const sumAt = (index: number) =>
    boundaries
      .filter(({ one, other }) => one === index || other === index)
      .reduce((sum, boundary) => sum + boundary.counted, 0);
  const description = `${boundaries.length} boundaries between ${domains.length} domains. ${shared} joint changes cross them; your report counts ${counted ?? "none"}. The table below names them.`;
  return (
    <Canvas
      text={{ id: "crossing-graph", title: "What crosses between your domains", description }}
      {...ringSize}
    >
      {boundaries.map(({ one, other, counted: weight }) => {
        const [a, b] = [places[one], places[other]];
        if (!a || !b) return null;
        const [[x1, y1], [x2, y2]] = [edgeOfBox(a, b), edgeOfBox(b, a)];
        const look =
          weight > 0
            ? { stroke: "var(--color-wrong)", strokeWidth: 0.75 + weight / 5 }
            : { stroke: "var(--color-strong-line)", strokeWidth: 0.75, strokeDasharray: "2 4" };
        return <line key={`${one} ${other}`} {...{ x1, y1, x2, y2 }} {...look} />;
      })}
      {domains.map((name, index) => {
        const place = places[index];
        const line = `${sumAt(index)} cross`;
        return (
          place && <RingBox key={name} {...{ index, place, name, line }} count={domains.length} />
        );
      })}
    </Canvas>
  );
}
