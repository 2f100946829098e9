import { Canvas } from "@/components/diagram/canvas";
import type { HomesPicture } from "@/exercises/01-domain-identification/picture/homes-picture";
import { groupLook } from "./group-colours";
import { type HomesLayout, layOutHomes } from "./lay-out-homes";

const wrong = { stroke: "var(--color-wrong)", fill: "var(--color-wrong-wash)" };
const homeless = { stroke: "var(--color-ink)", fill: "var(--color-paper)" };

type Props = { picture: HomesPicture };

/** Domains as parcels with the records in them; between them what has no home yet. */
export function HomesGraph({ picture }: Props) {
  const layout = layOutHomes(picture);
  return (
    <Canvas
      text={{ id: "homes-graph", title: "Where the records live", description: inWords(picture) }}
      width={layout.width}
      height={layout.height}
    >
      {layout.parcels.map(({ name, index, x, y, width, height, title }) => {
        const { fill, stroke } = groupLook(index, name);
        return (
          <g key={index}>
            <rect {...{ x, y, width, height, fill }} stroke="var(--color-ink)" strokeWidth={1.2} />
            <rect
              x={x + 4}
              y={y + 4}
              width={width - 8}
              height={height - 8}
              fill="none"
              stroke={stroke}
              strokeOpacity={0.32}
              strokeWidth={6}
            />
            <text
              x={x + width / 2}
              y={title}
              textAnchor="middle"
              fontSize={11}
              fontWeight={600}
              letterSpacing="0.1em"
              fill={stroke}
            >
              {name.toUpperCase()}
            </text>
          </g>
        );
      })}
      <text
        x={layout.width / 2}
        y={layout.strip + 14}
        textAnchor="middle"
        fontSize={11}
        fill="var(--color-muted)"
      >
        {picture.records.some(({ home }) => home === null) ? "No home yet" : "All have a home"}
      </text>
      {picture.records.map((record) => (
        <Ways key={record.entity} {...{ record, layout }} />
      ))}
      {picture.records.map((record) => (
        <Record key={record.entity} {...{ record, layout }} />
      ))}
    </Canvas>
  );
}

type RecordProps = { record: HomesPicture["records"][number]; layout: HomesLayout };

/** From a record that is not at home to those who change it. */
function Ways({ record, layout }: RecordProps) {
  const { entity, home, isAtHome, changes } = record;
  if (isAtHome) return null;
  const from = layout.placeOf(entity, home);
  return changes.map(({ domain, team, share, mayOwn }) => {
    const to = layout.placeOf(entity, domain);
    if (domain === home || !from || !to) return null;
    return (
      <g key={domain}>
        {(home === null || mayOwn) && (
          <path
            d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            stroke={home === null ? "var(--color-ink)" : wrong.stroke}
            strokeWidth={1.5}
            strokeDasharray="4 4"
          />
        )}
        <circle cx={to.x} cy={to.y} r={2.5} fill="var(--color-ink)" />
        <Name x={to.x + 10} y={to.y} ground={groundOf(layout, domain)}>
          {`${team} ${Math.round(share * 100)}%`}
        </Name>
      </g>
    );
  });
}

function Record({ record: { entity, home, isAtHome }, layout }: RecordProps) {
  const place = layout.placeOf(entity, home);
  if (!place) return null;
  const own = home === null ? null : groupLook(home, layout.nameOf(home));
  const look = own === null ? homeless : isAtHome ? { ...own, fill: "var(--color-raised)" } : wrong;
  return (
    <g>
      <circle
        cx={place.x}
        cy={place.y}
        r={6}
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth={2}
        strokeDasharray={home === null ? "3 2" : undefined}
      />
      <Name x={place.x + 10} y={place.y} ground={groundOf(layout, home)}>
        {entity}
      </Name>
    </g>
  );
}

function groundOf(layout: HomesLayout, domain: number | null): string {
  return domain === null ? "var(--color-paper)" : groupLook(domain, layout.nameOf(domain)).fill;
}

type NameProps = { x: number; y: number; ground: string; children: string };

function Name({ x, y, ground, children }: NameProps) {
  return (
    <text
      x={x}
      y={y}
      dominantBaseline="central"
      fontSize={12}
      fill="var(--color-ink)"
      stroke={ground}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

function inWords({ records, domains }: HomesPicture): string {
  const nameOf = (home: number) => domains.find(({ index }) => index === home)?.name;
  return records
    .map(({ entity, home, isAtHome, changes }) => {
      if (home !== null && isAtHome) return `${entity} lies in ${nameOf(home)}.`;
      const who = changes.map(
        ({ domain, team, share }) => `${team} of ${nameOf(domain)} ${Math.round(share * 100)}%`,
      );
      const where = home === null ? "has no home" : `lies in ${nameOf(home)}`;
      return `${entity} ${where}; it is changed by ${who.join(", ") || "no domain's team"}.`;
    })
    .join(" ");
}
