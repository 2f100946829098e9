import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { isTruthy } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

/** "offered": its method exists. "promised": a method is named that Platform lacks. */
type Offer = "offered" | "promised" | "later";
export type PlacedCapability = { name: string; operation: string | null; offer: Offer };

export type PlanesPicture = {
  planes: { plane: string; about: string; capabilities: PlacedCapability[] }[];
  /** Their plane is still blank. */
  waiting: string[];
  /** On no plane that exists: what was written instead. */
  elsewhere: { name: string; plane: string }[];
  /** Capabilities of the case that CAPABILITIES leaves out. */
  left: string[];
};

export type DutiesPicture = {
  platform: string[];
  domain: string[];
  /** Given to neither side: what was written, or null. */
  neither: { duty: string; side: string | null }[];
};

const LONGEST = 40;

/** The learner's capabilities on the three planes, and which can be called today. */
export function drawPlanes(observations: Observations): Drawn<PlanesPicture> {
  const read = readDict(observations, "CAPABILITIES");
  if ("missing" in read) return notDrawn(read.missing);
  const { entries } = read;
  const callable = callableOn(observations);
  const written = entries.map(([name, value]) => {
    const fields = dictOf(value);
    return {
      name,
      plane: fields === null ? undefined : entryOf(fields, "plane"),
      operation: fields === null ? undefined : entryOf(fields, "operation"),
    };
  });
  return {
    kind: "drawn",
    planes: Object.entries(platformCase.planes).map(([plane, about]) => ({
      plane,
      about,
      capabilities: written
        .filter((one) => one.plane === plane)
        .map(({ name, operation }) => ({ name, ...offerOf(operation, callable) })),
    })),
    waiting: written.filter(({ plane }) => plane === "").map(({ name }) => name),
    elsewhere: written
      .filter(
        ({ plane }) =>
          plane !== "" && (typeof plane !== "string" || !Object.hasOwn(platformCase.planes, plane)),
      )
      .map(({ name, plane }) => ({ name, plane: plane === undefined ? "nothing" : show(plane) })),
    left: Object.keys(platformCase.features).filter(
      (feature) => !entries.some(([name]) => name === feature),
    ),
  };
}

/** Whether the program has what going further adds: a class of its own, or a method of Platform. */
export function hasWritten(observations: Observations, name: string): boolean {
  if (observations.byProbe.get(name)?.outcome === "returned") return true;
  return callableOn(observations).includes(name);
}

function callableOn(observations: Observations): readonly PythonValue[] {
  const operations = observations.byProbe.get("Platform/operations");
  return operations?.outcome === "returned" ? (itemsOf(operations.value) ?? []) : [];
}

function offerOf(operation: PythonValue | undefined, callable: readonly PythonValue[]) {
  if (operation === undefined || !isTruthy(operation)) {
    return { operation: null, offer: "later" as const };
  }
  const exists = typeof operation === "string" && callable.includes(operation);
  const name = typeof operation === "string" ? shorten(operation) : show(operation);
  return { operation: name, offer: exists ? ("offered" as const) : ("promised" as const) };
}

/** Who answers for each duty, as RESPONSIBILITIES says. */
export function drawDuties(observations: Observations): Drawn<DutiesPicture> {
  const read = readDict(observations, "RESPONSIBILITIES");
  if ("missing" in read) return notDrawn(read.missing);
  const sides = new Map(read.entries);
  const duties = [...new Set([...platformCase.duties, ...sides.keys()])];
  const of = (side: string) => duties.filter((duty) => sides.get(duty) === side);
  return {
    kind: "drawn",
    platform: of("platform"),
    domain: of("domain"),
    neither: duties
      .filter((duty) => sides.get(duty) !== "platform" && sides.get(duty) !== "domain")
      .map((duty) => {
        const side = sides.get(duty);
        return { duty, side: side === undefined ? null : show(side) };
      }),
  };
}

function readDict(
  observations: Observations,
  name: string,
): { entries: [string, PythonValue][] } | { missing: string } {
  const returned = returnedValue(observations, name, name);
  if ("problem" in returned) return { missing: `${returned.problem.message}.` };
  const dict = dictOf(returned.value);
  if (dict === null) return { missing: `${name} is no dict, so there is nothing to draw.` };
  if (dict.items.length === 0) return { missing: `${name} is empty.` };
  return {
    entries: dict.items.map(([key, value]) => [
      typeof key === "string" ? shorten(key) : show(key),
      value,
    ]),
  };
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function show(value: PythonValue): string {
  return formatPythonValue(value, LONGEST);
}
