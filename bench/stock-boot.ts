import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";

const require = createRequire(import.meta.url);
const pyodide = dirname(require.resolve("pyodide/package.json"));
const inPage = join(import.meta.dirname, "in-page");

const files: Record<string, string> = {
  "/": join(inPage, "stock.html"),
  "/stock-worker.js": join(inPage, "stock-worker.js"),
  "/pyodide.mjs": join(pyodide, "pyodide.mjs"),
  "/pyodide.asm.mjs": join(pyodide, "pyodide.asm.mjs"),
  "/pyodide.asm.wasm": join(pyodide, "pyodide.asm.wasm"),
  "/pyodide-lock.json": join(pyodide, "pyodide-lock.json"),
  "/python_stdlib.zip": join(pyodide, "python_stdlib.zip"),
};

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".zip": "application/zip",
};

export type StockSite = { origin: string; close: () => void };

/** Serves the package's own files as a good host would: gzip, the right types, cached for good. */
export async function serveStock(): Promise<StockSite> {
  const answers = new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      { body: gzipSync(readFileSync(file)), type: types[extname(file)] ?? "text/plain" },
    ]),
  );
  const server: Server = createServer(({ url }, response) => {
    const answer = answers.get(url ?? "");
    if (!answer) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        "Content-Type": answer.type,
        "Content-Encoding": "gzip",
        "Content-Length": answer.body.byteLength,
        "Cache-Control": "public, max-age=31536000, immutable",
      })
      .end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Seconds from making a worker until its Python has answered; the page and its worker are gone after. */
export async function bootStock(context: BrowserContext, { origin }: StockSite): Promise<number> {
  const page = await context.newPage();
  await page.goto(origin);
  const milliseconds = await page.evaluate<number>("globalThis.stockBoot");
  await page.close();
  return milliseconds / 1000;
}
