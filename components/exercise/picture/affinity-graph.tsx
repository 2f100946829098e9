import { useMemo } from "react";
import { Canvas } from "@/components/diagram/canvas";
import type { MapPicture } from "@/exercises/01-domain-identification/map-picture";
import { groupLook } from "./group-colours";
import { layOutGraph } from "./lay-out-graph";

const room = { width: 640, height: 560, margin: 46 };

/** The records as dots, shared work as lines: kept inside a domain, or crossing a boundary. */
export function AffinityGraph({ picture }: { picture: MapPicture }) {
  const { nodes, edges, domains, keptShare } = picture;
  const places = useMemo(
    () =>
      layOutGraph(
        nodes.map(({ entity, domain }) => ({ id: entity, group: domain })),
        edges.map(({ one, other, weight }) => ({ source: one, target: other, weight })),
        room,
      ),
    [nodes, edges],
  );
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
            stroke={kind === "crossing" ? "var(--color-bad)" : "var(--color-strong-line)"}
            strokeDasharray={kind === "crossing" ? "5 4" : undefined}
            strokeOpacity={kind === "crossing" ? 0.75 : 0.6}
            strokeWidth={0.75 + weight / 9}
          />
        );
      })}
      {nodes.map(({ entity, domain }) => {
        const place = places.get(entity);
        if (!place) return null;
        const look = domain === null ? null : groupLook(domain);
        return (
          <g key={entity} transform={`translate(${place.x} ${place.y})`}>
            <circle
              r={11}
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
              y={21}
              textAnchor="middle"
              dominantBaseline="central"
              fontSize={11.5}
              fill="var(--color-ink)"
              stroke="var(--color-sunken)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {entity.replaceAll("_", " ")}
            </text>
          </g>
        );
      })}
    </Canvas>
  );
}
