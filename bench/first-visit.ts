import { build } from "esbuild";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import type { BootKind } from "../exercises/sandbox/protocol";
import { readRuntimeManifest } from "../exercises/sandbox/runtime-manifest";
import type { Boot } from "./in-page/boot-page";
import { type Measurement, median } from "./measurement";
import { withProfile } from "./profile";

const rounds = 3;
const rates = [10, 50];
const roundTripMilliseconds = 20;

type Conditions = { origin: string; script: string; boot: BootKind; megabitsPerSecond: number };

/**
 * A first visit, with nothing cached: the product's way, which fetches a memory snapshot, beside
 * booting plainly, which fetches less. Timed from asking for the runtime to Python ready in its
 * sandbox, on a page of the site that does nothing else.
 */
export async function measureFirstVisit(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  try {
    const script = await bundleBootPage();
    const measurements: Measurement[] = [];
    const bytes: Record<BootKind, number> = { snapshot: 0, plain: 0 };
    for (const megabitsPerSecond of rates) {
      const seconds: Record<BootKind, number[]> = { snapshot: [], plain: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const boot of ["snapshot", "plain"] as const) {
          const visit = { origin: site.origin, script, boot, megabitsPerSecond };
          const { milliseconds, wireBytes } = await firstBoot(visit);
          seconds[boot].push(milliseconds / 1000);
          bytes[boot] = wireBytes;
        }
      }
      measurements.push({
        what: `First visit at ${megabitsPerSecond} Mbit/s: runtime asked for → Python ready, with the snapshot`,
        measured: median(seconds.snapshot),
        baseline: { what: "booting plainly at the same rate", value: median(seconds.plain) },
        unit: "s",
        claim: { kind: "share-at-most", value: 1 },
      });
    }
    return [
      {
        what: "First visit: runtime over the wire (brotli), with the snapshot",
        measured: bytes.snapshot / 1e6,
        baseline: { what: "booting plainly", value: bytes.plain / 1e6 },
        unit: "MB",
        claim: { kind: "at-most", value: 9 },
      },
      ...measurements,
    ];
  } finally {
    await site.kill();
    removeDataFolder(folder);
  }
}

function firstBoot({ origin, script, boot, megabitsPerSecond }: Conditions): Promise<Boot> {
  return withProfile(async (context) => {
    const page = await context.newPage();
    // An address of the site, because its frame can be shown by nobody else.
    await page.route(`${origin}/first-visit`, (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: {
          "Cross-Origin-Opener-Policy": "same-origin",
          "Cross-Origin-Embedder-Policy": "credentialless",
        },
        body: "<!doctype html><title>First visit</title><body></body>",
      }),
    );
    await page.goto(`${origin}/first-visit`);
    await page.addScriptTag({ content: script });
    const throughput = (megabitsPerSecond * 1e6) / 8;
    const devtools = await context.newCDPSession(page);
    // The page itself fetches all but the frame, which is a kilobyte.
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: roundTripMilliseconds,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    const manifest = await readRuntimeManifest();
    return page.evaluate(([manifest, boot]) => bootPython(manifest, boot), [
      manifest,
      boot,
    ] as const);
  });
}

async function bundleBootPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["bench/in-page/boot-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const [output] = outputFiles;
  if (!output) throw new Error("esbuild made no output of bench/in-page/boot-page.ts");
  return output.text;
}
