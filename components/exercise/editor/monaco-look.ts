import { type EditorToken, editorColours, editorRules, editorTokens } from "./editor-colours";
import { type EditorSettings, wrapsNow } from "./editor-settings";
import { monaco } from "./monaco";

const names = ["day-17-light", "day-17-dark"] as const;
const bases = ["vs", "vs-dark"] as const;

for (const scheme of [0, 1] as const) {
  const hex = (token: EditorToken) => editorTokens[token][scheme];
  monaco.editor.defineTheme(names[scheme], {
    base: bases[scheme],
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
  const forced = window.matchMedia("(forced-colors: active)");
  const follow = () => {
    // Monaco opts out of forced colours; it has themes of its own for them.
    const kind = forced.matches ? (["hc-light", "hc-black"] as const) : names;
    monaco.editor.setTheme(kind[dark.matches ? 1 : 0]);
  };
  follow();
  for (const query of [dark, forced]) query.addEventListener("change", follow);
  return () => {
    for (const query of [dark, forced]) query.removeEventListener("change", follow);
  };
}
