// Stands in the page itself: begins with Python before the page's own scripts have come to life,
// which takes them a second on a slow machine. The workspace takes up what it has begun.

import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { pageSandbox } from "./page-sandbox";

const manifest: RuntimeManifest = JSON.parse(document.currentScript?.dataset.manifest ?? "");
globalThis.day17Sandbox = pageSandbox(manifest);
globalThis.day17Sandbox.prepare();
