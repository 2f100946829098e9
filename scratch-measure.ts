import { chromium } from "@playwright/test";
import { buildIfChanged } from "./server/build-if-changed";
import { findInstalledBrowser } from "./e2e/find-browser";
import { makeTemplateFolder, newDataFolder, removeDataFolder, startSite } from "./e2e/site";

await buildIfChanged();
await makeTemplateFolder();
const folder = newDataFolder();
const site = await startSite(folder);
const { executablePath, args } = await findInstalledBrowser();
for (const tree of [false, true]) {
const browser = await chromium.launch({ executablePath, args: tree ? [...args, "--force-renderer-accessibility"] : args });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(`${site.origin}/exercises/domain-identification`);
await page.locator(".monaco-editor .view-lines").first().waitFor();
await page.getByText("Python is ready").waitFor({ timeout: 60000 });
await page.waitForTimeout(3000);
await page.evaluate(() => {
  const { view, model } = (window as any).__monaco;
  const lines = Array.from({ length: 300 }, (_, n) => `    value_${n} = compute("record_${n}", factor=${n}, other=[1, 2])`);
  model.setValue(lines.join("\n"));
  view.setPosition({ lineNumber: 150, column: 5 });
  view.focus();
});
async function round(mode: string): Promise<number[]> {
  await page.evaluate((m) => {
    const { view, service } = (window as any).__monaco;
    view.updateOptions({ accessibilitySupport: m === "off" ? "off" : "on" });
    service._accessibilitySupport = m === "whole" ? 2 : 0;
    view.setPosition({ lineNumber: 150, column: 5 });
    view.focus();
    const w = window as any;
    w.__times = [];
    if (!w.__hooked) {
      w.__hooked = true;
      window.addEventListener("keydown", (e) => {
        const t = e.timeStamp;
        requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => w.__times.push(performance.now() - t); c.port2.postMessage(0); });
      }, { capture: true });
    }
  }, mode);
  await page.keyboard.type("abcdefghijklmnopqrstuvwxyz0123", { delay: 60 });
  await page.keyboard.press("Escape");
  await page.waitForTimeout(200);
  const value = await page.evaluate(() => document.querySelector("[role=textbox]")!.textContent!.length);
  const times = await page.evaluate(() => (window as any).__times.slice(0, 30));
  for (let i = 0; i < 30; i++) await page.keyboard.press("Backspace");
  return [value, ...times];
}
const all: Record<string, number[]> = { off: [], on: [], whole: [] };
const lengths: Record<string, number> = {};
for (let i = 0; i < 4; i++) for (const mode of ["off", "on", "whole"]) {
  const [length, ...times] = await round(mode);
  lengths[mode] = length!;
  if (i > 0) all[mode]!.push(...times);
}
for (const [mode, times] of Object.entries(all)) {
  times.sort((a, b) => a - b);
  const at = (q: number) => times[Math.floor(times.length * q)]!.toFixed(1);
  console.log({ tree, mode, n: times.length, characters: lengths[mode], median: at(0.5), p90: at(0.9), max: at(0.999) });
}
await browser.close();
}
await site.kill();
removeDataFolder(folder);
process.exit(0);
