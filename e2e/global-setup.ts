import { buildIfChanged } from "../server/build-if-changed";
import { findBrowser } from "./find-browser";
import { makeTemplateFolder, removeDataFolder } from "./site";

/** Builds the site once, and finds or installs a browser before any journey starts. */
export default async function prepare(): Promise<() => void> {
  await buildIfChanged();
  const { name } = await findBrowser();
  const template = await makeTemplateFolder();
  console.log(`Journeys run in ${name}.`);
  return () => removeDataFolder(template);
}
