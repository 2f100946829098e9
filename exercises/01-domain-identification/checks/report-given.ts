import { z } from "zod";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

const givenSchema = z.object({
  /** record -> domain */
  homes: z.map(z.string(), z.string()),
  edges: z.array(z.tuple([z.string(), z.string(), z.number()])),
});

/** What boundary_report was asked about. */
export type Given = z.infer<typeof givenSchema>;
export type GivenEdge = Given["edges"][number];

/** Reads (domains, affinity) as a probe passes them; null when they are not that. */
export function parseGiven(value: PythonValue | undefined): Given | null {
  const [domains, affinity] = itemsOf(value) ?? [];
  const homes = (dictOf(domains)?.items ?? []).flatMap(([name, fields]) => {
    const dict = dictOf(fields);
    return (dict && itemsOf(entryOf(dict, "entities")))?.map((entity) => [entity, name]) ?? [];
  });
  const edges = itemsOf(affinity)?.map(itemsOf);
  const parsed = givenSchema.safeParse({ homes: new Map(homes as [string, string][]), edges });
  return parsed.data ?? null;
}

/** How much there is to read of an input: its edges first, then its records. */
export function sizeOf(value: PythonValue | undefined): number {
  const given = parseGiven(value);
  return given === null ? Number.POSITIVE_INFINITY : 10 * given.edges.length + given.homes.size;
}
