import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { Builder, By, Capabilities } from "selenium-webdriver";
import { findFreePort } from "./find-free-port";
import { findProgram } from "./find-program";
import {
  buttonPath,
  type Finding,
  type OtherBrowser,
  readScript,
  writeScript,
} from "./other-browser";

const drivers = ["WebKitWebDriver"];
const displays = ["Xvfb"];

export function findWebKit(): Finding {
  const driver = findProgram(drivers);
  if (!driver) return { missing: "no WebKitWebDriver found in PATH (Debian: webkit2gtk-driver)" };
  const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const xvfb = hasDisplay ? null : findProgram(displays);
  if (!hasDisplay && !xvfb) {
    return { missing: "WebKitGTK needs a display, and there is neither one nor an Xvfb" };
  }
  return { found: () => startWebKit(driver, xvfb) };
}

/** Playwright drives a WebKit of its own only; this is the system's WebKitGTK, over WebDriver. */
async function startWebKit(driver: string, xvfb: string | null): Promise<OtherBrowser> {
  const display = xvfb ? await openDisplay(xvfb) : null;
  const port = await findFreePort();
  const server = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
    stdio: "ignore",
  });
  const stop = () => {
    server.kill();
    display?.process.kill();
  };
  // A test that fails in the middle must leave neither behind.
  process.once("exit", stop);
  const origin = `http://127.0.0.1:${port}`;
  await untilListening(origin);
  // The driver's own choice of browser: MiniBrowser, which comes with it.
  const browser = await new Builder()
    .usingServer(origin)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser" }))
    .build();
  return {
    open: (address) => browser.get(address),
    press: (button) => browser.findElement(By.xpath(buttonPath(button))).click(),
    write: (program) => browser.executeScript(writeScript, program),
    read: () => browser.executeScript<string>(readScript),
    close: async () => {
      await browser.quit();
      stop();
    },
  };
}

/** Xvfb says on its standard output which number it took. */
async function openDisplay(xvfb: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(xvfb, ["-displayfd", "1", "-screen", "0", "1440x900x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { name: `:${await firstLine(child.stdout)}`, process: child };
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stream });
    lines.once("line", resolve);
    lines.once("close", () => reject(new Error("Xvfb ended before it opened a display.")));
  });
}

async function untilListening(origin: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${origin}/status`);
      return;
    } catch {
      // Not yet; the test's own time ends a wait for a driver that never comes.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
