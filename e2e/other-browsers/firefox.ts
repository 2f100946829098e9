import { launch } from "puppeteer-core";
import { findProgram } from "./find-program";
import {
  buttonPath,
  type Finding,
  type OtherBrowser,
  readScript,
  writeScript,
} from "./other-browser";

const places = [
  "firefox-esr",
  "firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

export function findFirefox(): Finding {
  const executablePath = findProgram(places);
  if (!executablePath) return { missing: `no Firefox found (looked for ${places.join(", ")})` };
  return { found: () => startFirefox(executablePath) };
}

/** Playwright drives a Firefox of its own only; this speaks WebDriver BiDi to an installed one. */
async function startFirefox(executablePath: string): Promise<OtherBrowser> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    // Wide enough for all panes at once.
    defaultViewport: { width: 1440, height: 900 },
  });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    press: (button) => page.locator(`::-p-xpath(${buttonPath(button)})`).click(),
    write: async (program) => void (await page.evaluate(asExpression(writeScript, program))),
    read: async () => String(await page.evaluate(asExpression(readScript))),
    close: () => browser.close(),
  };
}

/** BiDi evaluates expressions; WebDriver's scripts are bodies of functions. */
function asExpression(script: string, ...values: string[]): string {
  return `(function () {${script}})(${values.map((value) => JSON.stringify(value)).join()})`;
}
