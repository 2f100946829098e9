import { buildIfChanged } from "../server/build-if-changed";
import { findBrowser } from "./find-browser";

/** Builds the site once, and finds or installs a browser before any journey starts. */
export default async function prepare(): Promise<void> {
  await buildIfChanged();
  const { name } = await findBrowser();
  console.log(`Journeys run in ${name}.`);
}
