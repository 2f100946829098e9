import styles from "./kestrel-map.module.css";

/** What each exercise draws, in their order. */
export const layers = ["boundaries", "products", "gates", "plane", "way"] as const;
export type MapLayer = (typeof layers)[number];

type Parcel = {
  name: string;
  ground: string;
  label: [number, number];
  product: [number, number, string];
};

/** The seven domains, in a plane of 1000 by 404. */
const parcels: readonly Parcel[] = [
  {
    name: "discovery",
    ground: "M24,44 L262,20 L286,176 L178,222 L20,202 Z",
    label: [132, 72],
    product: [150, 121, "searches"],
  },
  {
    name: "pricing",
    ground: "M20,202 L178,222 L196,384 L34,364 Z",
    label: [104, 330],
    product: [104, 263, "prices"],
  },
  {
    name: "orders",
    ground: "M262,20 L498,38 L520,202 L430,192 L286,176 Z",
    label: [376, 70],
    product: [400, 125, "orders"],
  },
  {
    name: "money",
    ground: "M498,38 L742,18 L728,190 L520,202 Z",
    label: [622, 66],
    product: [636, 119, "payments"],
  },
  {
    name: "marketing",
    ground: "M178,222 L286,176 L430,192 L452,388 L196,384 Z",
    label: [316, 352],
    product: [324, 265, "campaigns"],
  },
  {
    name: "customer",
    ground: "M430,192 L520,202 L728,190 L690,372 L452,388 Z",
    label: [576, 346],
    product: [580, 265, "customers"],
  },
  {
    name: "supply",
    ground: "M742,18 L978,52 L962,362 L690,372 L728,190 Z",
    label: [846, 76],
    product: [852, 179, "deliveries"],
  },
];

/** Where boundary lines meet, and where gates stand in them, turned along the line. */
const corners = [
  ...[
    [24, 44],
    [262, 20],
    [498, 38],
    [742, 18],
    [978, 52],
    [962, 362],
    [690, 372],
    [452, 388],
  ],
  ...[
    [196, 384],
    [34, 364],
    [20, 202],
    [286, 176],
    [178, 222],
    [430, 192],
    [520, 202],
    [728, 190],
  ],
];
const gates = [
  "translate(274 98) rotate(-8.7)",
  "translate(441 290) rotate(-6.4)",
  "translate(508 112) rotate(-7.6)",
];
/** The order of moving: the pilot, then who waits for it. */
const stations = [
  [400, 108],
  [636, 102],
  [580, 248],
  [852, 162],
];

const words: Record<MapLayer, string> = {
  boundaries: "seven domains with their boundaries",
  products: "a data product in each",
  gates: "gates in three boundaries",
  plane: "a plane that carries them",
  way: "the way there, from orders to money, customer and supply",
};

/** The survey of Kestrel Home as far as it is drawn; what is not is dotted. */
export function KestrelMap({ drawn }: { drawn: ReadonlySet<MapLayer> }) {
  const told = layers.filter((layer) => drawn.has(layer)).map((layer) => words[layer]);
  const title =
    told.length === 0
      ? "The survey of Kestrel Home: nothing is drawn yet."
      : `The survey of Kestrel Home so far: ${told.join(", ")}.`;
  const isBounded = drawn.has("boundaries");
  return (
    <svg viewBox="0 0 1000 440" role="img" aria-label={title} className={styles.map}>
      {drawn.has("plane") && (
        <g className={styles.plane}>
          <path d="M34,364 L196,384 L452,388 L690,372 L962,362 V398 L690,410 L452,428 L196,422 L34,400 Z" />
          <path
            className={styles.levels}
            d="M34,376 L196,397 L452,401 L690,385 L962,374 M34,388 L196,410 L452,414 L690,397 L962,386"
          />
        </g>
      )}
      {parcels.map(({ name, ground, label: [x, y] }) => (
        <g key={name} className={styles[name]}>
          {isBounded && (
            <>
              <clipPath id={`in-${name}`}>
                <path d={ground} />
              </clipPath>
              <path className={styles.ground} d={ground} />
              <path className={styles.band} clipPath={`url(#in-${name})`} d={ground} />
            </>
          )}
          <path className={isBounded ? styles.border : styles.plan} d={ground} />
          {isBounded && (
            <text className={styles.name} x={x} y={y}>
              {name.toUpperCase()}
            </text>
          )}
        </g>
      ))}
      {isBounded &&
        corners.map(([x, y]) => (
          <circle key={`${x} ${y}`} className={styles.corner} cx={x} cy={y} r="4.2" />
        ))}
      {drawn.has("gates") &&
        gates.map((place) => (
          <g key={place} transform={place}>
            <path className={styles.gap} d="M-8-13H8V13H-8Z" />
            <path className={styles.gate} d="M-4-17H4V-9H-4ZM-4 9H4V17H-4ZM0-9 15 5" />
          </g>
        ))}
      {drawn.has("way") && (
        <g className={styles.way}>
          <path d={`M${stations.map(([x, y]) => `${x},${y}`).join(" L")}`} />
          {stations.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="5" />
          ))}
        </g>
      )}
      {drawn.has("products") &&
        parcels.map(({ name, product: [x, y, title] }) => (
          <g key={name} className={styles[name]}>
            <path className={styles.product} d={`M${x},${y} l10,5 v11 l-10,5 l-10,-5 v-11 z`} />
            <path className={styles.front} d={`M${x - 10},${y + 5} l10,5 v11 l-10,-5 z`} />
            <text className={styles.title} x={x} y={y + 38}>
              {title}
            </text>
          </g>
        ))}
    </svg>
  );
}
