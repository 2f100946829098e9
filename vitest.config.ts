import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  // "server-only" throws unless the react-server condition is set; tests are server code.
  resolve: { alias: { "@": root }, conditions: ["react-server", "node"] },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  esbuild: { jsx: "automatic" },
  test: {
    include: ["{app,bench,components,content,exercises,lint,quiz,server}/**/*.test.{ts,tsx}"],
    // Every processor, and one start for all files of a thread: most files take less than a start.
    pool: "threads",
    maxWorkers: "100%",
    isolate: false,
    // A check may not depend on the speed of the machine: this only ends a test that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
