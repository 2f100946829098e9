import type { Settings } from "./settings";

export type SiteSettings = Settings & { sessionSecret: string };

// Held by the process for the same reason as the store: see db/store.ts.
const slot = Symbol.for("day-17.settings");
type Slot = { [slot]?: SiteSettings };

export function provideSiteSettings(settings: SiteSettings): void {
  (globalThis as Slot)[slot] = settings;
}

/** The settings that this process was started with. */
export function siteSettings(): SiteSettings {
  const settings = (globalThis as Slot)[slot];
  if (!settings) throw new Error("Start the site with `npm start` or `npm run dev`.");
  return settings;
}
