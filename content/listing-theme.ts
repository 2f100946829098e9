import type { ThemeRegistrationRaw } from "shiki";

/** Keywords are bold, texts in a second voice, comments muted, all else ink: the eye goes to names. */
export const listingTheme: ThemeRegistrationRaw = {
  name: "day-17",
  type: "light",
  fg: "var(--color-ink)",
  bg: "var(--color-sunken)",
  settings: [
    { settings: { foreground: "var(--color-ink)", background: "var(--color-sunken)" } },
    {
      scope: ["keyword.control", "keyword.operator.logical", "storage"],
      settings: { fontStyle: "bold" },
    },
    { scope: ["string"], settings: { foreground: "var(--color-note)" } },
    {
      scope: ["comment", "punctuation.definition.comment"],
      settings: { foreground: "var(--color-muted)" },
    },
  ],
};
