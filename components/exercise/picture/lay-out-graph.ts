import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

export type Placed = { id: string; x: number; y: number };

type Node = { id: string; group: number | null };
type Link = { source: string; target: string; weight: number };
type Room = { width: number; height: number; margin: number };

const STEPS = 300;

/**
 * Places nodes so that those with much in common are near and groups stay together. The same graph
 * always gets the same places: d3-force draws its chance from a fixed seed.
 */
export function layOutGraph(
  nodes: readonly Node[],
  links: readonly Link[],
  { width, height, margin }: Room,
): Map<string, Placed> {
  const groups = Math.max(0, ...nodes.map(({ group }) => (group ?? -1) + 1));
  const middle = { x: width / 2, y: height / 2 };
  const centreOf = ({ group }: Node) => {
    if (group === null || groups < 2) return middle;
    const angle = (2 * Math.PI * group) / groups - Math.PI / 2;
    return {
      x: middle.x + Math.cos(angle) * (width / 2 - margin) * 0.82,
      y: middle.y + Math.sin(angle) * (height / 2 - margin) * 0.86,
    };
  };
  const pull = groups < 2 ? 0.06 : 0.16;
  const bodies = nodes.map((node) => ({ ...node, x: centreOf(node).x, y: centreOf(node).y }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<(typeof bodies)[number], Link & { source: string; target: string }>(
        links.map((link) => ({ ...link })),
      )
        .id(({ id }) => id)
        .distance(60)
        .strength(({ weight }) => Math.min(0.5, weight / 120) * (groups < 2 ? 1 : 0.15)),
    )
    .force("apart", forceManyBody().strength(-140))
    .force("collide", forceCollide(42))
    .force("x", forceX<(typeof bodies)[number]>((node) => centreOf(node).x).strength(pull))
    .force("y", forceY<(typeof bodies)[number]>((node) => centreOf(node).y).strength(pull))
    .stop()
    .tick(STEPS);
  const within = (value: number, size: number) => Math.min(size - margin, Math.max(margin, value));
  return new Map(
    bodies.map(({ id, x, y }) => [id, { id, x: within(x, width), y: within(y, height) }]),
  );
}
