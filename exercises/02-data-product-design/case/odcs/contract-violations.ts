import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { deeper, type Violation } from "@/exercises/02-data-product-design/case/odcs/contract-json";
import type { Json } from "@/exercises/exercise";

/** These only say that something deeper is wrong, and that is listed by itself. */
const wrappers = new Set(
  "$ref additionalProperties allOf anyOf if items properties unevaluatedProperties".split(" "),
);

const formats: { [format: string]: string } = {
  uri: "an address with its scheme, such as s3://mesh/sales/orders",
  date: "a date, such as 2025-03-31",
  "date-time": "a moment with its time zone, such as 2025-03-31T08:00:00Z",
};

const pythonWords: { [type: string]: string } = {
  array: "a list",
  object: "a dict",
  string: "a text",
  integer: "a whole number",
  boolean: "True or False",
  null: "None",
};

/**
 * Where a contract breaks a JSON schema of draft 2019-09, as ODCS publishes one; empty when it is
 * valid. The validator walks the schema and compiles nothing, so a page needs no `eval` for it.
 */
export function contractViolations(schema: Schema, contract: Json): Violation[] {
  const { errors } = new Validator(schema, "2019-09", false).validate(contract);
  const leaves = sayChoices(
    schema,
    errors.filter(({ keyword }) => !wrappers.has(keyword)),
  );
  const real = leaves.filter((leaf) => leaf.keyword !== "false");
  // A schema that fails has evaluated nothing, so the right neighbours of a wrong part look unknown.
  const unknown = leaves.filter(
    (leaf) =>
      leaf.keyword === "false" &&
      !real.some((other) => isWithin(other, parentOf(leaf))) &&
      !leaves.some((other) => isDeeper(other, leaf.instanceLocation)),
  );
  const byPath = new Map<string, OutputUnit[]>();
  for (const leaf of [...real, ...unknown]) {
    const at = byPath.get(leaf.instanceLocation) ?? [];
    byPath.set(leaf.instanceLocation, [...at, leaf]);
  }
  return [...byPath].map(([location, units]) => ({
    path: pathOf(location, contract),
    message: [...new Set(sentences(schema, units))].join("; "),
  }));
}

/**
 * Where exactly one of several forms is asked for, the validator lists what each lacks. Instead: what
 * is wrong within the form that was chosen or, where none or several were, which there are.
 */
function sayChoices(schema: Schema, leaves: readonly OutputUnit[]): OutputUnit[] {
  const choices = leaves.filter(({ keyword }) => keyword === "oneOf");
  const choiceOf = (leaf: OutputUnit) =>
    choices.find(
      (choice) =>
        isWithin(leaf, choice.instanceLocation) &&
        leaf.keywordLocation.startsWith(`${choice.keywordLocation}/`),
    );
  const inside = leaves.filter((leaf) => {
    const choice = choiceOf(leaf);
    return choice !== undefined && isDeeper(leaf, choice.instanceLocation);
  });
  const unsaid = choices.filter((choice) => !inside.some((leaf) => choiceOf(leaf) === choice));
  const others = leaves.filter((leaf) => leaf.keyword !== "oneOf" && !choiceOf(leaf));
  return [...others, ...inside, ...unsaid.map((choice) => sayChoice(schema, choice))];
}

/** Names the forms of which there must be exactly one by the field that each requires. */
function sayChoice(schema: Schema, choice: OutputUnit): OutputUnit {
  const part: unknown = partAt(schema, choice.keywordLocation);
  const forms: Schema[] = Array.isArray(part) ? part : [];
  const names = forms.flatMap(({ required }) => required ?? []);
  return {
    ...choice,
    error: `must have exactly one of ${names.map((name) => `"${name}"`).join(", ")}`,
  };
}

/** The part of a schema that a keyword's location names. */
function partAt(schema: Schema, keywordLocation: string): Schema {
  return keywordLocation
    .split("/")
    .slice(1)
    .reduce((part, step) => (step === "$ref" ? definition(schema, part.$ref) : part[step]), schema);
}

function definition(schema: Schema, reference = ""): Schema {
  return reference
    .split("/")
    .slice(1)
    .reduce((part, step) => part[step], schema);
}

function sentences(schema: Schema, units: readonly OutputUnit[]): string[] {
  // Only a text is held against a pattern, so that it might have been a list is beside the point.
  const patterns = units.filter(({ keyword }) => keyword === "pattern");
  if (patterns.length > 0) {
    return patterns.map(
      ({ keywordLocation }) =>
        partAt(schema, keywordLocation.replace(/\/pattern$/, "")).$comment ?? "",
    );
  }
  const types = units.flatMap(({ keyword, error }) => {
    const [, got, wanted] = /type "(\w+)" is invalid. Expected (.+)\./.exec(error) ?? [];
    if (keyword !== "type" || !got || !wanted) return [];
    return [...wanted.matchAll(/\w+/g)].map(([type]) => ({ got, wanted: type }));
  });
  const [first] = types;
  const wanted = [...new Set(types.map((type) => inPython(type.wanted)))].join(" or ");
  const aboutType = first ? [`must be ${wanted}, not ${inPython(first.got)}`] : [];
  const others = units.filter(({ keyword }) => keyword !== "type" || first === undefined);
  return [...aboutType, ...others.map(sentence)];
}

/** A type of JSON in a Python programmer's words. */
function inPython(type: string): string {
  return pythonWords[type] ?? `a ${type}`;
}

function sentence({ keyword, error }: OutputUnit): string {
  if (keyword === "false") return "is nothing that the standard knows here";
  const missing = /required property "([^"]+)"/.exec(error)?.[1];
  if (keyword === "required" && missing) return `lacks "${missing}"`;
  const format = /format "([^"]+)"/.exec(error)?.[1];
  if (keyword === "format" && format) return `must be ${formats[format] ?? `a ${format}`}`;
  const choices = /any of \[(.*)\]\.$/.exec(error)?.[1];
  if (keyword === "enum" && choices) {
    return `must be ${choices.includes(",") ? "one of " : ""}${choices.replaceAll(",", ", ")}`;
  }
  return error;
}

function parentOf({ instanceLocation }: OutputUnit): string {
  return instanceLocation.slice(0, instanceLocation.lastIndexOf("/"));
}

function isWithin(unit: OutputUnit, location: string): boolean {
  return unit.instanceLocation === location || isDeeper(unit, location);
}

function isDeeper({ instanceLocation }: OutputUnit, location: string): boolean {
  return instanceLocation.startsWith(`${location}/`);
}

/** "#/servers/0/type" as "servers[0].type"; whether a step is an index depends on what it enters. */
function pathOf(location: string, contract: Json): string {
  let [path, part]: [string, Json | undefined] = ["", contract];
  for (const raw of location.split("/").slice(1)) {
    const step = decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    path = deeper(path, Array.isArray(part) ? Number(step) : step);
    part = entryAt(part, step);
  }
  return path;
}

function entryAt(part: Json | undefined, step: string): Json | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  return Array.isArray(part) ? part[Number(step)] : part[step];
}
