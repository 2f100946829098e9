/// <reference lib="webworker" />
// The worker in which CPython runs. It is handed everything it needs and has no network: see README.
// This part is small, so that it listens before the rest is there; the rest is start-python.ts.
import type {
  FileContent,
  FrameToInterpreter,
  InterpreterToFrame,
  RuntimeFileName,
} from "@/exercises/sandbox/protocol";
import type { Harness, StartPython } from "./start-python";

declare global {
  /** Set by start-python.ts, taken away as soon as it is. */
  var startPython: StartPython | undefined;
}

// The port stays in this closure and is bound before any learner's code runs, so that code cannot
// swap `MessagePort.prototype.postMessage` and speak in the harness's name by accident.
self.addEventListener("message", connect, { once: true });

function connect(event: MessageEvent): void {
  const port = event.ports[0];
  if (!port) return;
  const say: (message: InterpreterToFrame) => void = port.postMessage.bind(port);
  const files = new Map<RuntimeFileName, FileContent>();
  let start: StartPython | null = null;
  let snapshot: Uint8Array | null = null;
  let harness: Harness | null = null;
  /** Why a file could not be prepared; whoever boots is told. */
  let trouble: string | null = null;

  /** Does with a file what can be done before the others are there. */
  function prepare(name: RuntimeFileName, content: FileContent): void {
    try {
      if (name === "interpreter.js") start = loadScript(content);
      else if (name === "snapshot.bin") snapshot = read(content);
      else files.set(name, content);
    } catch (error) {
      trouble = `${name}: ${reasonOf(error)}`;
    }
  }

  async function boot(
    { from, wasm }: Extract<FrameToInterpreter, { kind: "boot" }>,
    flag: Uint8Array | null,
  ): Promise<Harness> {
    const isPlain = from === "plain";
    const library = files.get(isPlain ? "library.zip" : "library-beside-snapshot.zip");
    if (!start || !library || !(isPlain || snapshot)) {
      throw new Error(trouble ?? "the runtime has not been handed over");
    }
    return start({ wasm, library, snapshot: isPlain ? null : snapshot, flag });
  }

  port.onmessage = async ({ data }: MessageEvent<FrameToInterpreter>) => {
    switch (data.kind) {
      case "file":
        prepare(data.name, data.content);
        return;
      case "boot": {
        const started = performance.now();
        try {
          const flag = data.interrupts && new Uint8Array(data.interrupts);
          harness = await boot(data, flag);
          snapshot = null;
          const milliseconds = performance.now() - started;
          say({ kind: "booted", milliseconds, canInterrupt: flag !== null });
        } catch (error) {
          say({ kind: "boot-failed", message: reasonOf(error) });
        }
        return;
      }
    }
    try {
      if (!harness) throw new Error("the interpreter is not ready");
      if (data.kind === "parse") {
        say({ kind: "parsed", problem: JSON.parse(harness.check_syntax(data.source)) });
        return;
      }
      if (data.kind === "evaluate") harness.evaluate(data.text);
      else harness.run(data.request, (text) => say({ kind: "event", text }));
      say({ kind: "done" });
    } catch (error) {
      say({ kind: "broken", message: reasonOf(error).slice(0, 2000) });
    }
  };
}

/** From a copy: Firefox does not always load what comes from a blob of the page's. */
function loadScript(content: FileContent): StartPython | null {
  const url = URL.createObjectURL(new Blob([read(content)], { type: "text/javascript" }));
  importScripts(url);
  URL.revokeObjectURL(url);
  const { startPython } = self;
  delete self.startPython;
  return startPython ?? null;
}

/** At once: nobody else waits for this thread, where the page's is busy with coming to life. */
function read(content: FileContent): Uint8Array<ArrayBuffer> {
  const isBlob = content instanceof Blob;
  return new Uint8Array(isBlob ? new FileReaderSync().readAsArrayBuffer(content) : content);
}

/** Emscripten throws some things that are no errors and name themselves "[object Object]". */
function reasonOf(error: unknown): string {
  const text = String(error);
  return text.startsWith("[object ") ? JSON.stringify(error) : text;
}
