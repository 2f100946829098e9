import { type EditorToken, editorColours, editorRules, editorTokens } from "./editor-colours";
import { type EditorSettings, wrapsNow } from "./editor-settings";
import { monaco } from "./monaco";

const schemes = { "day-17-light": ["vs", 0], "day-17-dark": ["vs-dark", 1] } as const;

for (const [name, [base, scheme]] of Object.entries(schemes)) {
  const hex = (token: EditorToken) => editorTokens[token][scheme];
  monaco.editor.defineTheme(name, {
    base,
    inherit: false,
    rules: editorRules.map(({ token, colour, isBold }) => ({
      token,
      foreground: hex(colour).slice(1),
      ...(isBold && { fontStyle: "bold" }),
    })),
    colors: Object.fromEntries(
      Object.entries(editorColours).map(([key, token]) => [key, hex(token)]),
    ),
  });
}

/** The options that follow the reader's settings. */
export function look(settings: EditorSettings) {
  // Monaco counts in pixels and does not know of the reader's own text size.
  const usual = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = (settings.fontSize / 16) * usual;
  return {
    fontSize: size,
    lineHeight: Math.round(size * 1.5),
    wordWrap: wrapsNow(settings) ? ("on" as const) : ("off" as const),
  };
}

/** Follows the reader's scheme, for all editors of the page. Returns the way to stop. */
export function followScheme(): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = () => monaco.editor.setTheme(dark.matches ? "day-17-dark" : "day-17-light");
  follow();
  dark.addEventListener("change", follow);
  return () => dark.removeEventListener("change", follow);
}
