import { Label } from "@/components/diagram/shapes";
import { groupLook } from "./group-colours";

export const ringSize = { width: 640, height: 460 };
const box = { width: 138, height: 52 };

export type RingPoint = { x: number; y: number };

/** The place of one of `count` domains that stand in a ring. */
export function placeInRing(index: number, count: number): RingPoint {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return {
    x: ringSize.width / 2 + Math.cos(angle) * (ringSize.width / 2 - box.width / 2 - 4),
    y: ringSize.height / 2 + Math.sin(angle) * (ringSize.height / 2 - box.height / 2 - 4),
  };
}

/** Where the line from the middle of `from` towards `to` leaves the domain's box. */
export function edgeOfBox(from: RingPoint, to: RingPoint): readonly [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const reach = Math.min(
    (box.width / 2 + 5) / Math.max(1e-9, Math.abs(dx)),
    (box.height / 2 + 5) / Math.max(1e-9, Math.abs(dy)),
  );
  return [from.x + dx * reach, from.y + dy * reach];
}

/** A domain with its letter and name, and a line on it. */
export function RingBox({
  index,
  place,
  name,
  line,
}: {
  index: number;
  place: RingPoint;
  name: string;
  line: string;
}) {
  const { letter, fill, stroke } = groupLook(index);
  const area = { x: place.x - box.width / 2, y: place.y - box.height / 2, ...box };
  return (
    <g>
      <rect {...area} rx={10} fill={fill} stroke={stroke} strokeWidth={1.5} />
      <Label x={place.x} y={place.y - 9} lines={[`${letter} · ${short(name)}`]} bold />
      <Label x={place.x} y={place.y + 11} lines={[line]} />
    </g>
  );
}

function short(name: string): string {
  return name.length <= 15 ? name : `${name.slice(0, 14)}…`;
}
