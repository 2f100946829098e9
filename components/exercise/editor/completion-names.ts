export type NameKind = "function" | "class" | "variable" | "module" | "parameter" | "text";

/** Something that can be typed, and what is known about it. */
export type CompletionName = {
  name: string;
  kind: NameKind;
  /** A signature, or where it comes from. */
  detail: string;
  documentation: string;
};

const definition =
  /^([ \t]*)(?:async +)?(def|class) +([A-Za-z_]\w*)\s*(\([^)]*\))?[^\n]*\n?(?:\s*(?:#[^\n]*\n\s*)*[rR]?("""|''')([\s\S]*?)\5)?/gm;
const assignment =
  /^[ \t]*([A-Za-z_]\w*(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*)(?:[ \t]*:[^=\n]+)?[ \t]*=(?!=)/gm;
const loopOrWith = /\b(?:for|as)[ \t]+\(?([A-Za-z_]\w*(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*)\)?/g;
const imported = /^[ \t]*(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+\(?([^()#\n]+|[^()]+(?=\)))/gm;

/** The names that a Python file defines, each once, at any depth; a text that does not parse is read too. */
export function namesIn(source: string, origin: string): CompletionName[] {
  const names = new Map<string, CompletionName>();
  const add = (name: string, kind: NameKind, detail = origin, documentation = "") => {
    if (!names.has(name)) names.set(name, { name, kind, detail, documentation });
  };
  const parameters: string[] = [];
  for (const [, , keyword, name = "", signature = "", , text = ""] of source.matchAll(definition)) {
    const kind = keyword === "class" ? "class" : "function";
    add(name, kind, `${name}${signature.replace(/\s+/g, " ")}`, tidy(text));
    parameters.push(...(kind === "function" ? parametersOf(signature) : []));
  }
  for (const [, list = ""] of source.matchAll(imported)) {
    for (const item of list.split(",")) {
      const name =
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? "";
      if (/^[A-Za-z_]\w*$/.test(name)) add(name, "variable");
    }
  }
  for (const pattern of [assignment, loopOrWith]) {
    for (const [, list = ""] of source.matchAll(pattern)) {
      for (const name of list.split(",")) add(name.trim(), "variable");
    }
  }
  for (const name of parameters) add(name, "parameter");
  return [...names.values()];
}

/** What a module of the exercise offers: its public top-level names, explained by its docstrings. */
export function publicNamesOf(file: string, source: string): CompletionName[] {
  const module = file.replace(/\.py$/, "");
  const outline = source
    .split("\n")
    .filter((line) => /^[^\s#)\]}]/.test(line))
    .join("\n");
  const topLevel = new Set(
    [...outline.matchAll(/^(?:def +|class +)?([A-Za-z]\w*)/gm)].map(([, name]) => name),
  );
  return namesIn(source, `from ${module}`)
    .filter(({ name, kind }) => topLevel.has(name) && kind !== "parameter")
    .map((known) => ({
      ...known,
      // A module's docstring says of each constant what it holds: "TEAMS   the 12 teams".
      documentation:
        known.documentation ||
        (new RegExp(`^${known.name} {2,}(.+)$`, "m").exec(source)?.[1]?.trim() ?? ""),
    }));
}

/** The names that stand in an exercise's data, to be typed between quotes: records, teams, needs. */
export function textsIn(file: string, json: string): CompletionName[] {
  const data: unknown = JSON.parse(json);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([group, members]) =>
    typeof members === "object" && members !== null && !Array.isArray(members)
      ? Object.keys(members).map(
          (name): CompletionName => ({
            name,
            kind: "text",
            detail: `${group} in ${file}`,
            documentation: "",
          }),
        )
      : [],
  );
}

function parametersOf(signature: string): string[] {
  return [...signature.matchAll(/[(,]\s*\*{0,2}([A-Za-z_]\w*)/g)].flatMap(([, name]) =>
    name && name !== "self" && name !== "cls" ? [name] : [],
  );
}

/** A docstring without its indentation. */
function tidy(docstring: string): string {
  const [first = "", ...rest] = docstring.split("\n");
  const indents = rest
    .filter((line) => line.trim())
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...(indents.length > 0 ? indents : [0]));
  return [first.trim(), ...rest.map((line) => line.slice(indent).trimEnd())].join("\n").trim();
}
