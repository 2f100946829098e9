import { Canvas } from "@/components/diagram/canvas";
import { Arrow } from "@/components/diagram/shapes";
import type { MapPicture } from "@/exercises/01-domain-identification/picture/map-picture";
import { edgeOfBox, placeInRing, RingBox, ringSize } from "./domain-ring";

/** The domains as they offer data to each other: an arrow where one reads another's products. */
export function MeshGraph({ picture: { domains, flows } }: { picture: MapPicture }) {
  const places = domains.map((_, index) => placeInRing(index, domains.length));
  const described = `${domains.length} domains with ${domains.reduce((sum, { products }) => sum + products.length, 0)} data products; ${flows.length} of them read another's. The list below names them.`;
  return (
    <Canvas
      text={{ id: "mesh-graph", title: "The mesh that your map makes", description: described }}
      {...ringSize}
    >
      {flows.map(({ from, to }) => {
        const [a, b] = [places[from], places[to]];
        return (
          a && b && <Arrow key={`${from} ${to}`} from={edgeOfBox(a, b)} to={edgeOfBox(b, a)} />
        );
      })}
      {domains.map(({ name, products }, index) => {
        const place = places[index];
        const line = products.length === 1 ? "1 product" : `${products.length} products`;
        return (
          place && <RingBox key={name} {...{ index, place, name, line }} count={domains.length} />
        );
      })}
    </Canvas>
  );
}
