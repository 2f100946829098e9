import { useMemo } from "react";
import { Canvas } from "@/components/diagram/canvas";
import { affinity, entities } from "@/exercises/01-domain-identification/case/dossier";
import type { MapPicture } from "@/exercises/01-domain-identification/picture/map-picture";
import { groupLook } from "./group-colours";
import { layOutGraph } from "./lay-out-graph";

const dot = 11;
const lineHeight = 13;
// Two lines under the dot, and what the widest letters of a label need.
const reach = { up: dot + 2, down: dot + 3 + 2 * lineHeight };
const letterWidth = 6.6;
// As wide as the column that it stands in.
const room = { width: 340, height: 640, ...reach };
const dashes = { kept: undefined, crossing: "5 4", open: "1 4" };

/** The records as dots, shared work as lines: kept inside a domain, or crossing a boundary. */
export function AffinityGraph({ picture }: { picture: MapPicture }) {
  const { nodes, edges, domains, keptShare } = picture;
  const description =
    domains.length === 0
      ? `${nodes.length} records and ${edges.length} lines of shared work, before anything has a domain.`
      : `${nodes.length} records in ${domains.length} domains; ${Math.round(keptShare * 1000) / 10}% of the shared work stays inside one. The table below says the same by domain.`;
  return (
    <Canvas
      text={{ id: "affinity-graph", title: "Records and the work they share", description }}
      width={room.width}
      height={room.height}
    >
      <Graph picture={picture} />
    </Canvas>
  );
}

function Graph({ picture: { nodes, edges, domains } }: { picture: MapPicture }) {
  // By the dossier alone, so that one Check can be compared with the next.
  const places = useMemo(
    () =>
      layOutGraph(
        [...entities.keys()].map((entity) => ({
          id: entity,
          side: Math.max(dot, ...wordsOf(entity).map(({ length }) => (length * letterWidth) / 2)),
        })),
        affinity.map(([source, target, weight]) => ({ source, target, weight })),
        room,
      ),
    [],
  );
  return (
    <>
      {edges.map(({ one, other, weight, kind }) => {
        const [a, b] = [places.get(one), places.get(other)];
        if (!a || !b) return null;
        return (
          <line
            key={`${one} ${other}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            stroke={kind === "crossing" ? "var(--color-wrong)" : "var(--color-strong-line)"}
            strokeDasharray={dashes[kind]}
            strokeWidth={0.75 + weight / 9}
          />
        );
      })}
      {nodes.map(({ entity, domain }) => {
        const place = places.get(entity);
        if (!place) return null;
        const look = domain === null ? null : groupLook(domain, domains[domain]?.name ?? "");
        return (
          <g key={entity} transform={`translate(${place.x} ${place.y})`}>
            <circle
              r={dot}
              fill={look?.fill ?? "var(--color-raised)"}
              stroke={look?.stroke ?? "var(--color-strong-line)"}
              strokeWidth={1.5}
              strokeDasharray={look ? undefined : "2 2"}
            />
            {look && (
              <text
                textAnchor="middle"
                dominantBaseline="central"
                fontSize={11}
                fontWeight={650}
                fill="var(--color-ink)"
              >
                {look.letter}
              </text>
            )}
            <text
              textAnchor="middle"
              fontSize={11.5}
              fill="var(--color-ink)"
              stroke="var(--color-sunken)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {wordsOf(entity).map((word, line) => (
                <tspan key={word} x={0} y={dot + (line + 1) * lineHeight}>
                  {word}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** One under the other, a name takes about as much room down as across. */
function wordsOf(entity: string): string[] {
  return entity.split("_");
}
