import { sameValue, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import { dictOf, entryOf, type PythonDict } from "@/exercises/grading/python-value";

const LONGEST = 60;

/** What a domain's version says otherwise than the global policy; null when nothing. */
export function changeOf(global: PythonDict, found: PythonDict): string | null {
  const keys = ["path", "op", "value", "severity", "when", "enabled"];
  const changes = keys.flatMap((key) => {
    const [was, is] = [entryOf(global, key), entryOf(found, key)];
    if (sameValue(was ?? null, is ?? null)) return [];
    const [before, after] = [was, is].map((one) => short(textOf(one)));
    return [
      key === "value" ? `${after} instead of ${before}` : `${key} ${after} instead of ${before}`,
    ];
  });
  return changes.length === 0 ? null : changes.join("; ");
}

/** "retention_days at_most 2555, blocks, if pii_fields present" */
export function demandOf(fields: PythonDict): string {
  const when = dictOf(entryOf(fields, "when"));
  const condition = when === null ? "" : `, if ${simpleDemand(when)}`;
  return `${simpleDemand(fields)}, ${severityOf(fields)}${condition}`;
}

function simpleDemand(demand: PythonDict): string {
  const [path, op] = ["path", "op"].map((key) => short(textOf(entryOf(demand, key))));
  const value = entryOf(demand, "value");
  return op === "present" ? `${path} present` : `${path} ${op} ${short(textOf(value))}`;
}

export function severityOf(policy: PythonDict): string {
  const severity = entryOf(policy, "severity");
  if (severity === "block") return "blocks";
  return severity === "warn" ? "warns" : `severity ${short(textOf(severity))}`;
}

export function idOf(policy: PythonDict): string {
  return textOf(entryOf(policy, "id"));
}

export function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
