import { readProgram } from "../exercises/read-program";
import { solution } from "./exercise-page";
import { expect, test } from "./fixtures";
import { findFirefox } from "./other-browsers/firefox";
import type { Finding } from "./other-browsers/other-browser";
import { findWebKit } from "./other-browsers/webkit";

const wrong = readProgram("01-domain-identification", "wrong", "misspelt-record.diff");

const browsers: Record<string, () => Finding> = { Firefox: findFirefox, WebKit: findWebKit };

for (const [name, find] of Object.entries(browsers)) {
  test(`In ${name} Python boots, passes, fails and stops`, async ({ site }) => {
    const finding = find();
    if ("missing" in finding) {
      console.log(`\nSKIPPED, ${name} was not tried: ${finding.missing}.\n`);
      // biome-ignore lint/suspicious/noSkippedTests: a machine without this browser cannot run it, and says so
      test.skip(true, finding.missing);
      return;
    }
    const browser = await finding.found();
    const shows = (text: RegExp) => expect.poll(browser.read, { timeout: 90_000 }).toMatch(text);
    try {
      await test.step("Python boots", async () => {
        await browser.open(`${site.origin}/exercises/domain-identification`);
        await shows(/Python is ready/);
        await browser.press("Editor settings");
        await shows(/This is the code editor/);
        await browser.press("Use the plain editor");
      });
      await test.step("A wrong program fails with a message", async () => {
        await browser.write(wrong);
        await browser.press("Check");
        await shows(/of 3 steps pass/);
        await shows(/ledger_entries/);
      });
      await test.step("The full solution passes, in the browser and on the server", async () => {
        await browser.write(solution);
        await browser.press("Check");
        await shows(/Mastered: all 17 checks pass/);
        await browser.press("Submit");
        await shows(/Submitted and graded by the server/);
      });
      await test.step("An endless loop is stopped, and the next program runs", async () => {
        await browser.write("while True:\n    pass\n");
        await browser.press("Run");
        await shows(/Running\./);
        await browser.press("Stop");
        await shows(/You stopped the program/);
        await browser.write('print("sum", 6 * 7)\n');
        await browser.press("Run");
        await shows(/sum 42/);
      });
      await test.step("Thirty programs in a row find an interpreter, each started from the snapshot", async () => {
        for (let round = 1; round <= 30; round += 1) {
          await browser.write(`print("round", ${round}, "of 30")\n`);
          const printed = new RegExp(`round ${round} of 30`);
          // A run ends a moment after it has printed; the button says "Stop" until then, and takes no
          // press for another moment.
          const runOnce = async () => {
            if (!printed.test(await browser.read())) await browser.press("Run").catch(() => {});
            return browser.read();
          };
          await expect.poll(runOnce, { timeout: 90_000 }).toMatch(printed);
        }
        expect(await browser.read()).not.toMatch(/plain start/);
      });
    } finally {
      await browser.close();
    }
  });
}
