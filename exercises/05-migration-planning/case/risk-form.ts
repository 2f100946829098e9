import { roles } from "@/exercises/05-migration-planning/case/migration-case";
import { show } from "@/exercises/05-migration-planning/checks/read-figures";
import { entryOf, type PythonDict, type PythonValue } from "@/exercises/grading/python-value";

/** What is missing in a risk, and the wrong idea that shows in what stands there instead. */
export type RiskFault = { message: string; idea?: string };

const FEWEST_WORDS = 5;
/** Owners that are nobody in particular. */
const everyone =
  /^(every(one|body)|any(one|body)|no(body| one)|all|all of us|both|we|us|(the )?(whole )?(team|teams|company)|all (teams|domains|owners|roles))$/i;
/** What somebody writes who fears something and does nothing about it. */
const onlyWatched =
  /^(we |just |only )?(will )?(watch|wait|hope|pray|see|monitor|observe|accept|worry|be careful|take care|none|nothing)\b/i;

/** What a risk needs so that somebody can act on it: two grades, a measure, an owner. */
export function faultsOfForm(fields: PythonDict): RiskFault[] {
  const faults = ["probability", "impact"].flatMap((key): RiskFault[] => {
    const value = entryOf(fields, key);
    if (gradeOf(value) !== null) return [];
    return [{ message: `${key} is ${show(value)}, not a whole number from 1 to 5` }];
  });
  return [...faults, ...faultsOfMitigation(fields), ...faultsOfOwner(fields)];
}

function faultsOfMitigation(fields: PythonDict): RiskFault[] {
  const mitigation = entryOf(fields, "mitigation");
  const text = typeof mitigation === "string" ? mitigation.trim() : "";
  const words = new Set(text.toLowerCase().split(/\s+/));
  if (text !== "" && words.size >= FEWEST_WORDS) return [];
  const message = `mitigation is ${show(mitigation)}, not what will be done in ${FEWEST_WORDS} different words or more`;
  return [onlyWatched.test(text) ? { message, idea: "a-register-lists-fears" } : { message }];
}

function faultsOfOwner(fields: PythonDict): RiskFault[] {
  const owner = entryOf(fields, "owner");
  if (typeof owner === "string" && roles.includes(owner)) return [];
  const text = typeof owner === "string" ? owner.trim().toLowerCase() : "";
  const meant = [text, `${text} owner`].find((role) => roles.includes(role));
  const message =
    meant === undefined
      ? `owner is ${show(owner)}, not one of the roles in Case data`
      : `owner is ${show(owner)}, expected '${meant}'`;
  return [everyone.test(text) ? { message, idea: "everyone-owns-it" } : { message }];
}

/** A whole number from 1 to 5. */
export function gradeOf(value: PythonValue | undefined): number | null {
  return typeof value === "number" && value >= 1 && value <= 5 ? value : null;
}

/** Probability and impact as one text, to count different ones. */
export function ratingOf(fields: PythonDict): string {
  return `${show(entryOf(fields, "probability"))} x ${show(entryOf(fields, "impact"))}`;
}
