import { Canvas } from "@/components/diagram/canvas";
import { Arrow, Label } from "@/components/diagram/shapes";
import type { MapPicture } from "@/exercises/01-domain-identification/map-picture";
import { groupLook } from "./group-colours";

const size = { width: 640, height: 460 };
const box = { width: 138, height: 52 };

/** The domains as they offer data to each other: an arrow where one reads another's products. */
export function MeshGraph({ picture: { domains, flows } }: { picture: MapPicture }) {
  const places = domains.map((_, index) => placeOf(index, domains.length));
  const described = `${domains.length} domains with ${domains.reduce((sum, { products }) => sum + products.length, 0)} data products; ${flows.length} of them read another's. The list below names them.`;
  return (
    <Canvas
      text={{ id: "mesh-graph", title: "The mesh that your map makes", description: described }}
      {...size}
    >
      {flows.map(({ from, to }) => {
        const [a, b] = [places[from], places[to]];
        return a && b && <Arrow key={`${from} ${to}`} from={edgeOf(a, b)} to={edgeOf(b, a)} />;
      })}
      {domains.map(({ name, products }, index) => {
        const place = places[index];
        if (!place) return null;
        const { letter, fill, stroke } = groupLook(index);
        const area = { x: place.x - box.width / 2, y: place.y - box.height / 2, ...box };
        return (
          <g key={name}>
            <rect {...area} rx={10} fill={fill} stroke={stroke} strokeWidth={1.5} />
            <Label x={place.x} y={place.y - 9} lines={[`${letter} · ${short(name)}`]} bold />
            <Label
              x={place.x}
              y={place.y + 11}
              lines={[products.length === 1 ? "1 product" : `${products.length} products`]}
            />
          </g>
        );
      })}
    </Canvas>
  );
}

type Point = { x: number; y: number };

function placeOf(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return {
    x: size.width / 2 + Math.cos(angle) * (size.width / 2 - box.width / 2 - 4),
    y: size.height / 2 + Math.sin(angle) * (size.height / 2 - box.height / 2 - 4),
  };
}

/** Where the line from the middle of `from` towards `to` leaves the box. */
function edgeOf(from: Point, to: Point): readonly [number, number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const reach = Math.min(
    (box.width / 2 + 5) / Math.max(1e-9, Math.abs(dx)),
    (box.height / 2 + 5) / Math.max(1e-9, Math.abs(dy)),
  );
  return [from.x + dx * reach, from.y + dy * reach];
}

function short(name: string): string {
  return name.length <= 15 ? name : `${name.slice(0, 14)}…`;
}
