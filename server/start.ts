import { createServer, type Server } from "node:http";
import { buildIfChanged, writeLessonIfChanged } from "./build-if-changed";
import { openEmbeddedStore, openServerStore } from "./db/open";
import { provideStore } from "./db/store";
import { dropForgedHeaders } from "./forwarded-headers";
import { issueSetupLink } from "./identity/setup-link";
import { keptSessionSecret } from "./session-secret";
import { parseSettings, type Settings } from "./settings";
import { provideSiteSettings } from "./site-settings";

const isDevelopment = process.argv.includes("--dev");

// A terminal that is closed takes its output with it; the site goes on, and does not complain into
// the void about being unable to complain.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

async function start(): Promise<void> {
  const settings = parseSettings(process.env);
  if (!isDevelopment) await buildIfChanged();

  const store = settings.databaseUrl
    ? await openServerStore(settings.databaseUrl)
    : await openEmbeddedStore(settings.dataFolder);
  provideStore(store);

  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // Next reads NODE_ENV when it is imported, and other packages do so too.
  Object.assign(process.env, { NODE_ENV: isDevelopment ? "development" : "production" });
  const { default: next } = await import("next");
  const server = createServer();
  const { port, origin } = await listen(server, settings);
  // After a server action's redirect Next asks itself for the next page, at this port.
  const site = next({ dev: isDevelopment, hostname: settings.host, port });
  const ready = site.prepare().then(() => site.getRequestHandler());
  // Whoever asks before that waits; a failure ends the start below.
  server.on("request", (request, response) => {
    if (!settings.trustsProxy) dropForgedHeaders(request);
    const isLesson = /^\/(\?|$)/.test(request.url ?? "");
    // Next answers whoever sends something to a file with 500.
    if (isLesson && request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const lesson = isDevelopment && isLesson ? writeLessonIfChanged() : null;
    void Promise.all([ready, lesson]).then(
      ([answer]) => answer(request, response),
      // A mistake in what the lesson is made of; a failure of the site itself ends the start below.
      () => response.writeHead(500).end("The lesson could not be rendered: see the terminal."),
    );
  });
  const sessionSecret = settings.sessionSecret ?? keptSessionSecret(settings.dataFolder);
  provideSiteSettings({ ...settings, origin, sessionSecret });
  await ready;
  console.log(`\nDay 17 is at ${origin}`);
  const token = await issueSetupLink(store.db, new Date());
  if (token) {
    console.log(`Set up the first instructor (works once, for 24 hours): ${origin}/setup/${token}`);
  }

  let isClosing = false;
  const close = async (signal: string) => {
    if (isClosing) return;
    isClosing = true;
    console.log(`\n${signal}: finishing what is under way and closing the store.`);
    server.close();
    server.closeIdleConnections();
    // A browser may hold its connection open for long; nobody should wait for it.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
    await new Promise((resolve) => server.once("close", resolve));
    await site.close();
    await store.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void close("Stopped"));
  process.on("SIGTERM", () => void close("Stopped"));
  console.log("Stop it with Ctrl+C.");
}

/** Resolves with the port and the address that people can open; PORT=0 takes any free port. */
function listen(server: Server, settings: Settings): Promise<{ port: number; origin: string }> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      const message = `Port ${settings.port} is in use. Stop what uses it, or set PORT to another number.`;
      reject(isTaken ? new Error(message) : error);
    });
    server.listen(settings.port, settings.host, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : settings.port;
      const origin = settings.port === 0 ? `http://localhost:${port}` : settings.origin;
      resolve({ port, origin });
    });
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
