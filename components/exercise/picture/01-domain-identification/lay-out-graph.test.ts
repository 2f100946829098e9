import { expect, test } from "vitest";
import { affinity, entities } from "@/exercises/01-domain-identification/case/dossier";
import { layOutGraph } from "./lay-out-graph";

const names = [...entities.keys()];
const links = affinity.map(([source, target, weight]) => ({ source, target, weight }));
const rooms = [
  { width: 340, height: 640, up: 13, down: 40 },
  { width: 510, height: 560, up: 13, down: 40 },
];

test.each(rooms)("No name lies on another, $width wide", (room) => {
  const nodes = names.map((id) => ({ id, side: 30 }));
  const places = [...layOutGraph(nodes, links, room).values()];
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(29.9);
    expect(x).toBeLessThanOrEqual(room.width - 29.9);
    expect(y).toBeGreaterThanOrEqual(12.9);
    expect(y).toBeLessThanOrEqual(room.height - 39.9);
  }
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      expect(Math.abs(one.x - other.x) > 60 || Math.abs(one.y - other.y) > 53).toBe(true);
    }
  }
});
