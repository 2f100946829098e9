import { rmSync } from "node:fs";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import type { Measurement } from "./measurement";

/** Seconds from the command to the address, with everything to build and with nothing to build. */
export async function measureStart(): Promise<Measurement[]> {
  rmSync(".next", { recursive: true, force: true });
  rmSync("public/runtime", { recursive: true, force: true });
  const folder = newDataFolder();
  const first = await secondsToStart(folder);
  const second = await secondsToStart(folder);
  removeDataFolder(folder);
  return [
    {
      what: "A later start",
      measured: second,
      baseline: { what: "the first start of a fresh clone", value: first },
      unit: "s",
      claim: { kind: "share-at-most", value: 1 / 5 },
    },
  ];
}

async function secondsToStart(folder: string): Promise<number> {
  const started = performance.now();
  const site = await startSite(folder);
  const seconds = (performance.now() - started) / 1000;
  await site.interrupt();
  return seconds;
}
