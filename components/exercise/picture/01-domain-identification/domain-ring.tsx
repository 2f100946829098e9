import { Label } from "@/components/diagram/shapes";
import { groupLook } from "./group-colours";

/** As wide as the column that it stands in. */
export const ringSize = { width: 384, height: 470 };
const box = { width: 84, height: 48 };
/** Of nine, which is the most that an exercise allows, two stand closer than a box is wide. */
const narrowFrom = 9;

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

/** A domain with its name, and a line on it. */
export function RingBox({
  index,
  count,
  place,
  name,
  line,
}: {
  index: number;
  count: number;
  place: RingPoint;
  name: string;
  line: string;
}) {
  const { fill, stroke } = groupLook(index, name);
  const width = count < narrowFrom ? box.width : box.width - 12;
  const area = { x: place.x - width / 2, y: place.y - box.height / 2, width, height: box.height };
  return (
    <g>
      <rect {...area} rx={2} fill={fill} stroke={stroke} strokeWidth={1.5} />
      <Label x={place.x} y={place.y - 9} lines={[short(name, width)]} bold />
      <Label x={place.x} y={place.y + 11} lines={[line]} />
    </g>
  );
}

function short(name: string, width: number): string {
  const most = Math.floor(width / 7.8);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
