import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

export type Placed = { id: string; x: number; y: number };

/** What a node covers about its place: `side` to the left and right, and so much up and down. */
type Node = { id: string; side: number };
type Link = { source: string; target: string; weight: number };
type Room = { width: number; height: number; up: number; down: number };
type Body = Node & Placed;

const STEPS = 300;
const MOST_PUSHES = 500;
const GAP = 4;

/**
 * Places nodes so that those with much in common are near and nothing that a node covers
 * lies on another's. The same graph always gets the same places: d3-force draws its
 * chance from a fixed seed.
 */
export function layOutGraph(
  nodes: readonly Node[],
  links: readonly Link[],
  room: Room,
): Map<string, Placed> {
  const { width, height, up, down } = room;
  const middle = { x: width / 2, y: (height + up - down) / 2 };
  const bodies = nodes.map((node): Body => ({ ...node, ...middle }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, Link>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(60)
        .strength(({ weight }) => Math.min(0.5, weight / 120)),
    )
    .force("apart", forceManyBody().strength(-140))
    .force(
      "collide",
      forceCollide<Body>(({ side }) => Math.max(side, (up + down) / 2) + GAP),
    )
    .force("x", forceX<Body>(middle.x).strength(0.06))
    .force("y", forceY<Body>(middle.y).strength(0.06))
    .force("room", () => keepInside(bodies, room))
    .stop()
    .tick(STEPS);
  separate(bodies, room);
  return new Map(bodies.map(({ id, x, y }) => [id, { id, x, y }]));
}

function keepInside(bodies: readonly Body[], { width, height, up, down }: Room): void {
  for (const body of bodies) {
    body.x = Math.min(width - body.side, Math.max(body.side, body.x));
    body.y = Math.min(height - down, Math.max(up, body.y));
  }
}

/** Pushes apart what lies on one another, until nothing does. */
function separate(bodies: readonly Body[], room: Room): void {
  const tall = room.up + room.down;
  for (let push = 0, isCrowded = true; isCrowded && push < MOST_PUSHES; push++) {
    isCrowded = false;
    keepInside(bodies, room);
    for (const [index, one] of bodies.entries()) {
      for (const other of bodies.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const across = one.side + other.side + GAP - Math.abs(dx);
        const along = tall + GAP - Math.abs(dy);
        if (across <= 0.01 || along <= 0.01) continue;
        isCrowded = true;
        const axis = across < along ? "x" : "y";
        const way = (axis === "x" ? dx : dy) < 0 ? -1 : 1;
        const step = (way * Math.min(across, along)) / 2;
        one[axis] -= step;
        other[axis] += step;
      }
    }
  }
}
