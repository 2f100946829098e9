import { setTimeout } from "node:timers/promises";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import { leave, openExercise, timeCheck, timeStop } from "./exercise-visit";
import { type Measurement, median } from "./measurement";
import { withProfile } from "./profile";
import { bootStock, serveStock } from "./stock-boot";

const rounds = 9;
/** What the browser takes at least to clear away the page before, in milliseconds. */
const pause = 1_000;
/** Milliseconds after which a page has kept its files for the next visit. */
const untilKept = 6_000;

/**
 * The origin of another site of this project, to be visited in turns with this one: of one that was
 * built with `PYODIDE=whole`, say, or from another commit.
 */
const other = process.env.BESIDE;

/**
 * A learner's waits on the exercise page, each beside a stock boot of Pyodide in the same browser,
 * taken in turns. Both are revisits: the profile has been to both pages before.
 */
export async function measureRuntime(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const [site, stock] = await Promise.all([startSite(folder), serveStock()]);
  try {
    const seconds = await withProfile(async (context) => {
      const taken: Record<"stock" | "revisit" | "other" | "check" | "stop", number[]> = {
        stock: [],
        revisit: [],
        other: [],
        check: [],
        stop: [],
      };
      for (let round = 0; round <= rounds; round += 1) {
        await setTimeout(pause);
        const booted = await bootStock(context, stock);
        await setTimeout(pause);
        const { page, readySeconds } = await openExercise(context, site.origin);
        const checked = await timeCheck(page);
        const stopped = await timeStop(page);
        await leave(page);
        if (other) {
          await setTimeout(pause);
          const there = await openExercise(context, other);
          await there.page.waitForTimeout(round === 0 ? untilKept : 0);
          await leave(there.page);
          if (round > 0) taken.other.push(there.readySeconds);
        }
        // The first round only fills the caches of the profile.
        if (round === 0) continue;
        taken.stock.push(booted);
        taken.revisit.push(readySeconds);
        taken.check.push(checked);
        taken.stop.push(stopped);
      }
      return taken;
    });
    const baseline = {
      what: "a stock boot of Pyodide in a plain worker, files cached",
      value: median(seconds.stock),
    };
    const beside = (what: string, measured: readonly number[], share: number): Measurement => ({
      what,
      measured: median(measured),
      baseline,
      unit: "s",
      claim: { kind: "share-at-most", value: share },
    });
    return [
      beside("Revisit: page opened → Python ready in its sandbox", seconds.revisit, 1 / 4),
      beside("Check pressed → whole report of a mastered exercise 1", seconds.check, 1 / 8),
      beside("Stop pressed on an endless loop → next program's output", seconds.stop, 1 / 6),
      ...(other ? [revisitBeside(other, seconds)] : []),
    ];
  } finally {
    stock.close();
    await site.kill();
    removeDataFolder(folder);
  }
}

function revisitBeside(
  origin: string,
  seconds: Record<"revisit" | "other", readonly number[]>,
): Measurement {
  const quickerBy = seconds.revisit.map((here, round) => (seconds.other[round] ?? 0) - here);
  return {
    what: `Revisit here; quicker in each round by ${quickerBy.map((by) => by.toFixed(2)).join(" ")} s`,
    measured: median(seconds.revisit),
    baseline: { what: `at ${origin}`, value: median(seconds.other) },
    unit: "s",
    claim: { kind: "share-at-most", value: 1 },
  };
}
