import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { Judge } from "@/exercises/exercise";
import { type Finding, reportFindings, tellAll } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type Capability = {
  name: string;
  plane: PythonValue | undefined;
  operation: PythonValue | undefined;
};

/** Where a capability may live; where the field disagrees, both sides are right. */
const planes: Readonly<Record<string, readonly string[]>> = {
  storage: ["infrastructure"],
  compute: ["infrastructure"],
  pipeline_templates: ["product"],
  ci_cd: ["product", "infrastructure"],
  observability: ["product", "mesh"],
  security_governance: ["mesh", "product"],
  catalog: ["mesh"],
  access_requests: ["mesh", "product"],
  quota_and_cost: ["infrastructure", "product", "mesh"],
};
/** The probe of what can be called on Platform. */
const OPERATIONS = "Platform/operations";
const LEAST_OFFERED = 5;
/** As many letters at the beginning make a name that does not exist a slip in one that does. */
const SAME_BEGINNING = 3;
/** What the step asks about, and why each belongs where it does. */
const whyThere: Readonly<Record<string, string>> = {
  storage: "space is the same for everybody, whatever is in it",
  pipeline_templates: "with a template the life of one product begins",
  catalog: "it shows the products of all domains in one place",
};
/** Not in the lesson's list, and needed from the first day. */
const FROM_DAILY_LIFE = ["access_requests", "catalog", "quota_and_cost"];

export const threePlanes: Judge = (observations) => {
  const read = readCapabilities(observations, Object.keys(whyThere));
  if ("problem" in read) return read.problem;
  const wrong = read.items.filter((item) => !isFitting(item));
  const [first] = wrong;
  if (first === undefined) return null;
  const isPlaced = ({ plane }: Capability) =>
    typeof plane === "string" && Object.hasOwn(platformCase.planes, plane);
  const isMisspelt = (item: Capability) => !isPlaced(item) && isPlaced(inSmallLetters(item));
  const onNone = wrong.filter((item) => !isPlaced(item) && !isMisspelt(item));
  const placeOf = ({ name }: Capability) => lineOf(observations, "CAPABILITIES", name, "plane");
  const misplaced = (item: Capability) => ({
    message: `${item.name} is not on the plane ${show(item.plane)}: ${whyThere[item.name]}`,
    line: placeOf(item),
  });
  const told = wrong.filter(isPlaced).map(misplaced);
  const misspelt = wrong.filter(isMisspelt);
  if (misspelt.length > 0) {
    const written = [...new Set(misspelt.map(({ plane }) => show(plane)))].join(", ");
    const meant = [...new Set(misspelt.map((item) => `"${inSmallLetters(item).plane}"`))];
    const [line] = misspelt.map(placeOf);
    told.push({ message: `write ${written} as ${meant.join(", ")}`, line });
    const wrongToo = misspelt.filter((item) => !isFitting(inSmallLetters(item)));
    told.push(...wrongToo.map(misplaced));
  }
  if (onNone.length > 0) {
    const written = onNone.map(({ name, plane }) => `${name} (now ${show(plane)})`).join(", ");
    const message = `no plane yet for ${written}: write "infrastructure", "product" or "mesh"`;
    told.push({ message, line: onNone.map(placeOf)[0] });
  }
  const problem = {
    ...tellAll(told),
    line: placeOf(first),
  };
  return reportFindings([{ problem, ideas: ideasOfPlanes(read.items) }]);
};

export const capabilities: Judge = (observations) => {
  const read = readCapabilities(observations, Object.keys(planes));
  if ("problem" in read) return read.problem;
  const onPlanes = read.items.filter((item) => !isFitting(item));
  return reportFindings([
    ...onPlanes.map(({ name, plane }) => ({
      problem: {
        message: `${name} is at home on the plane ${planes[name]?.join(" or ")}, not ${show(plane)}`,
        line: lineOf(observations, "CAPABILITIES", name, "plane"),
      },
      ideas: ideasOfPlanes(read.items),
    })),
    ...judgeOperations(observations, read.items),
  ]);
};

/** The plane as it is written in the case: without capitals and blanks around it. */
function inSmallLetters(item: Capability): Capability {
  const { plane } = item;
  return typeof plane === "string" ? { ...item, plane: plane.trim().toLowerCase() } : item;
}

function isFitting({ name, plane }: Capability): boolean {
  return typeof plane === "string" && (planes[name]?.includes(plane) ?? false);
}

/** The ideas under which each of these capabilities would be on just the plane that it is on. */
function ideasOfPlanes(items: readonly Capability[]): string[] {
  const ideas: Record<string, (item: Capability) => boolean> = {
    "platform-is-infrastructure": ({ plane }) => plane === "infrastructure",
    "a-catalog-each": (item) =>
      item.name === "catalog" ? item.plane === "product" : isFitting(item),
  };
  return Object.keys(ideas).filter((idea) => items.every((item) => ideas[idea]?.(item)));
}

function readCapabilities(
  observations: Observations,
  names: readonly string[],
): { items: Capability[] } | { problem: Problem } {
  const returned = returnedValue(observations, "CAPABILITIES", "CAPABILITIES");
  if ("problem" in returned) return returned;
  const line = lineOf(observations, "CAPABILITIES");
  const dict = dictOf(returned.value);
  if (dict === null) {
    const message = 'CAPABILITIES must be a dict: {"catalog": {"plane": …, "operation": …}, …}';
    return { problem: { message, got: returned.value, line } };
  }
  const missing = names.filter((name) => entryOf(dict, name) === undefined).sort();
  if (missing.length > 0) {
    const isLesson = missing.join() === FROM_DAILY_LIFE.join();
    const message = `capabilities left out: ${missing.join(", ")}`;
    return { problem: { message, line, misconception: isLesson ? "six-are-all" : undefined } };
  }
  const items: Capability[] = [];
  for (const name of names) {
    const fields = dictOf(entryOf(dict, name));
    if (fields === null) {
      const message = `${name} needs a dict with the keys plane and operation`;
      const got = entryOf(dict, name) ?? null;
      return { problem: { message, got, line: lineOf(observations, "CAPABILITIES", name) } };
    }
    items.push({ name, plane: entryOf(fields, "plane"), operation: entryOf(fields, "operation") });
  }
  return { items };
}

/** Whether what is offered today can be called, and is enough to work with. */
function judgeOperations(observations: Observations, items: readonly Capability[]): Finding[] {
  const platform = returnedValue(observations, "Platform", "Platform");
  if ("problem" in platform) return [{ problem: platform.problem, ideas: [] }];
  const returned = returnedValue(observations, OPERATIONS, "Platform");
  if ("problem" in returned) return [{ problem: returned.problem, ideas: [] }];
  const callable = itemsOf(returned.value) ?? [];
  const offered = items.filter(({ operation }) => isTruthy(operation));
  const missing = offered.filter(
    ({ operation }) => !callable.some((known) => pythonEquals(known, operation ?? null)),
  );
  if (missing.length > 0) {
    return missing.map(({ name, operation }) => ({
      problem: {
        message: `${name}: Platform has no operation ${show(operation)}`,
        line: lineOf(observations, "CAPABILITIES", name, "operation"),
        expected: callable,
      },
      ideas: isSlipOfThePen(operation, callable) ? [] : ["capable-on-paper"],
    }));
  }
  if (offered.length >= LEAST_OFFERED) return [];
  const problem = {
    message: `${offered.length} capabilities have an operation that a domain team can call today; at least ${LEAST_OFFERED} need one`,
    line: lineOf(observations, "CAPABILITIES"),
  };
  // Blank is not written yet; None is said.
  const isSaid = items.every((item) => offered.includes(item) || item.operation === null);
  return [{ problem, ideas: isSaid ? ["build-now-use-later"] : [] }];
}

function isSlipOfThePen(
  operation: PythonValue | undefined,
  callable: readonly PythonValue[],
): boolean {
  if (typeof operation !== "string") return true;
  const beginning = operation.slice(0, SAME_BEGINNING).toLowerCase();
  return callable.some((known) => typeof known === "string" && known.startsWith(beginning));
}

function show(value: PythonValue | undefined): string {
  return value === undefined ? "nothing" : formatPythonValue(value, 80);
}
