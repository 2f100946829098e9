import type { HomesPicture } from "@/exercises/01-domain-identification/picture/homes-picture";

/** As wide as the column that it stands in. */
const width = 400;
const columns = 3;
const row = 22;
const titleHeight = 30;
const edge = 12;

type Point = { x: number; y: number };
type Parcel = HomesPicture["domains"][number] & Point & { width: number; height: number };

export type HomesLayout = {
  width: number;
  height: number;
  /** `title` is the line that the name stands on. */
  parcels: (Parcel & { title: number })[];
  /** Where the strip between the parcels begins. */
  strip: number;
  /** A record's place in a domain, or in the strip. */
  placeOf: (entity: string, domain: number | null) => Point | null;
  nameOf: (domain: number) => string;
};

/**
 * A record has a place in each domain that changes it, whether it lives there or not: so nothing
 * but the record moves from one Check to the next. Names stand away from the strip between the
 * parcels, the places towards it.
 */
export function layOutHomes({ domains, records }: HomesPicture): HomesLayout {
  const inDomain = (index: number) =>
    records.filter(
      ({ home, changes }) => home === index || changes.some(({ domain }) => domain === index),
    );
  const most = Math.max(1, ...domains.map(({ index }) => inDomain(index).length));
  const tall = titleHeight + most * row + edge;
  const above = Math.ceil(domains.length / columns / 2) * columns;
  const rowsAbove = Math.ceil(Math.min(above, domains.length) / columns);
  const strip = rowsAbove * tall;
  const stripHeight = 24 + Math.ceil(records.length / columns) * 28;

  const parcels = domains.map((domain, at) => {
    const line = Math.floor(at / columns);
    const inLine = Math.min(columns, domains.length - line * columns);
    const across = (width - 4) / inLine;
    const isAbove = at < above;
    const y = line * tall + (isAbove ? 2 : stripHeight - 2);
    return {
      ...domain,
      x: 2 + (at % columns) * across,
      y,
      width: across,
      height: tall,
      title: isAbove ? y + 23 : y + tall - 14,
    };
  });
  return {
    width,
    height: Math.ceil(domains.length / columns) * tall + stripHeight + 2,
    parcels,
    strip,
    nameOf: (index) => domains.find((domain) => domain.index === index)?.name ?? "",
    placeOf(entity, index) {
      if (index === null) {
        const at = records.findIndex((record) => record.entity === entity);
        const line = Math.floor(at / columns);
        return { x: 26 + (at % columns) * (width / columns), y: strip + 36 + line * 28 };
      }
      const parcel = parcels.find((one) => one.index === index);
      const at = inDomain(index).findIndex((record) => record.entity === entity);
      if (!parcel || at < 0) return null;
      const first = parcel.y < strip ? parcel.y + titleHeight : parcel.y + edge;
      return { x: parcel.x + 18, y: first + at * row + row / 2 };
    },
  };
}
