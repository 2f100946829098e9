import { type CompletionName, namesIn, publicNamesOf, textsIn } from "./completion-names";
import { pythonWords } from "./python-words";

export type CompletionSources = {
  /** The exercise's file as it came: what is asked for. */
  starter: string;
  /** What the program can import and open, by file name. */
  files: Record<string, string>;
};

/** A name in a list, and how near to the top: a lower rank is shown first. */
export type Suggestion = CompletionName & { rank: number };

/** Makes the function that says what could be typed at the end of `before`. */
export function createCompleter({ starter, files }: CompletionSources) {
  const modules = new Map(
    Object.entries(files)
      .filter(([name]) => name.endsWith(".py"))
      .map(([name, source]) => [name.replace(/\.py$/, ""), publicNamesOf(name, source)]),
  );
  const texts = Object.entries(files)
    .filter(([name]) => name.endsWith(".json"))
    .flatMap(([name, json]) => textsIn(name, json));
  const asked = publicNamesOf("the exercise.py", starter);

  /** `source` is the whole file, `before` the line up to the caret. */
  return (source: string, before: string): Suggestion[] => {
    const place = placeOf(before);
    if (place === "comment") return [];
    if (place === "text") return ranked([texts]);
    const member = /([A-Za-z_]\w*)\.\w*$/.exec(before)?.[1];
    if (member !== undefined) return ranked([modules.get(member) ?? []]);
    const importing = /^\s*from\s+(\w+)\s+import\b/.exec(before)?.[1];
    if (importing !== undefined) return ranked([modules.get(importing) ?? []]);
    if (/^\s*(?:import|from)\s+\w*$/.test(before)) return ranked([moduleNames(modules)]);
    // The word at the caret is half a name of its own: it is nothing to suggest.
    const typed = /\w*$/.exec(before)?.[0];
    const own = namesIn(source, "in this file").filter(({ name }) => name !== typed);
    return ranked([own, asked, ...modules.values(), moduleNames(modules), language()]);
  };
}

/** Each name once: where it is known in two places, from the one that explains it. */
function ranked(groups: readonly (readonly CompletionName[])[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  groups.forEach((group, rank) => {
    for (const item of group) {
      const known = found.get(item.name);
      if (!known) found.set(item.name, { ...item, rank });
      else if (!known.documentation && item.documentation) {
        found.set(item.name, { ...item, rank: known.rank });
      }
    }
  });
  return [...found.values()];
}

function moduleNames(modules: ReadonlyMap<string, unknown>): CompletionName[] {
  return [...modules.keys()].map((name) => ({
    name,
    kind: "module",
    detail: "the exercise's case",
    documentation: "",
  }));
}

function language(): CompletionName[] {
  const { keywords, functions, errors } = pythonWords;
  const named = (names: readonly string[], kind: CompletionName["kind"]) =>
    names.map((name): CompletionName => ({ name, kind, detail: "Python", documentation: "" }));
  return [...named(keywords, "text"), ...named(functions, "function"), ...named(errors, "class")];
}

/** Where the end of a line stands. Texts that go over several lines are not followed. */
function placeOf(line: string): "code" | "text" | "comment" {
  const withoutTexts = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "");
  const first = /["'#]/.exec(withoutTexts)?.[0];
  if (first === undefined) return "code";
  return first === "#" ? "comment" : "text";
}
