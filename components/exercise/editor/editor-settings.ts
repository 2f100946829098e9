import { boolean, fields, nullable, number } from "@/components/exercise/workspace/fields";
import { isPrepared, whenOpened } from "@/exercises/sandbox/page/when-opened";

export type EditorKind = "monaco" | "plain";

/** How a reader likes to edit, in all exercises. */
export type EditorSettings = {
  /** `null`: what suits the device. */
  kind: EditorKind | null;
  /** In CSS pixels where the reader's own text size is the usual 16. */
  fontSize: number;
  /** `null`: long lines are wrapped where there is little room. */
  wraps: boolean | null;
  /** Whether a bare "?" opens the list of shortcuts: those who speak to their computer may not want it. */
  opensListOnKey: boolean;
};

export const fontSizes = { least: 10, most: 28, step: 2 } as const;

const usual: EditorSettings = { kind: null, fontSize: 14, wraps: null, opensListOnKey: true };
const parseSettings = fields<EditorSettings>({
  kind: nullable(parseKind),
  fontSize: parseSize,
  wraps: nullable(boolean),
  opensListOnKey: boolean,
});

function parseKind(value: unknown): EditorKind {
  if (value === "monaco" || value === "plain") return value;
  throw new TypeError("This is no editor.");
}

function parseSize(value: unknown): number {
  const size = number(value);
  if (size >= fontSizes.least && size <= fontSizes.most) return size;
  throw new TypeError("This is no size of a font here.");
}

const key = "day-17-editor";
const listeners = new Set<() => void>();
let current: EditorSettings | null = null;

function read(): EditorSettings {
  current ??= load();
  return current;
}

function load(): EditorSettings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(key) ?? ""));
  } catch {
    // Nothing was chosen yet, or storage is blocked: a choice lasts for this visit.
    return usual;
  }
}

function change(changes: Partial<EditorSettings>): void {
  current = { ...read(), ...changes };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

/** In a page that was prepared behind a link: the reader may have chosen since. */
function readAnew(): void {
  current = null;
  for (const listener of listeners) listener();
}

/** An external store for React. */
export const editorSettings = {
  read,
  readOnServer: (): EditorSettings => usual,
  change,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    const callOff = isPrepared() ? whenOpened(readAnew) : () => {};
    return () => {
      callOff();
      listeners.delete(listener);
    };
  },
};

/** Monaco does not support touch devices. */
export function editorKindFor({ kind }: EditorSettings): EditorKind {
  return kind ?? (matchMedia("(pointer: coarse)").matches ? "plain" : "monaco");
}

/** As the class that wraps the plain editor's lines before there is a script. */
export function wrapsNow({ wraps }: EditorSettings): boolean {
  return wraps ?? matchMedia("(width < 64rem)").matches;
}
