// The script of the sandboxed frame: starts and ends interpreters, and passes on what they say
// within limits. It runs in an opaque origin and holds nothing that is worth stealing.
import {
  type BootKind,
  type ConnectMessage,
  eventLimits,
  type FrameToInterpreter,
  type FrameToPage,
  type InterpreterToFrame,
  interruptSignals,
  listeningMessage,
  type PageToFrame,
  type RuntimeFile,
  type RuntimeFileName,
  runtimeFiles,
  type SyntaxProblem,
} from "@/exercises/sandbox/protocol";

/** A worker that is nobody's interpreter yet. */
type Opened = {
  worker: Worker;
  port: MessagePort;
  /** Why it cannot become one. */
  error: string | null;
};
type Interpreter = Omit<Opened, "error"> & {
  interrupts: SharedArrayBuffer | null;
  /** What it has said since it was last given work. */
  said: { characters: number; events: number };
  /** Ends it if it never boots: a browser may start no worker and say nothing. */
  patience: ReturnType<typeof setTimeout>;
};

/** One of the runtime's files, and a copy of its bytes once a second interpreter has needed them. */
type Held = { blob: Blob; bytes: Promise<ArrayBuffer> | null };

/** Many times what the slowest machine takes. */
const bootMilliseconds = 60_000;

const workerUrl = URL.createObjectURL(
  new Blob([document.getElementById("interpreter")?.textContent ?? ""], {
    type: "text/javascript",
  }),
);
/** Begun before there is anything for it, because a worker takes long to begin. */
const firstWorker = openWorker();

function openWorker(): Opened {
  const worker = new Worker(workerUrl);
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  const opened: Opened = { worker, port: port1, error: null };
  worker.onerror = (event) => {
    opened.error = event.message || "the interpreter ended by itself";
  };
  return opened;
}

function serve(page: MessagePort): (message: PageToFrame) => void {
  const interpreters = new Map<number, Interpreter>();
  const files = new Map<RuntimeFileName, Held>();
  let waiting: Opened | null = firstWorker;
  /** Once, for all interpreters. */
  let compiling: Promise<WebAssembly.Module> | null = null;
  const say = (message: FrameToPage) => page.postMessage(message);

  /** Does with a file what can be done before the others are there. */
  function prepare({ name, blob }: RuntimeFile): void {
    if (name === "python.wasm") {
      compiling = compile(blob);
      // Whoever boots hears of a failure; without this it would also count as unhandled.
      compiling.catch(() => {});
      return;
    }
    files.set(name, { blob, bytes: null });
    if (waiting) tell(waiting.port, { kind: "file", name, content: blob });
  }

  /**
   * Hands copies of bytes to an interpreter but the first: Firefox could no longer read the page's
   * blobs after ten to forty times.
   */
  async function handOver(port: MessagePort, from: BootKind): Promise<void> {
    for (const [name, held] of files) {
      if (!runtimeFiles[from].includes(name)) continue;
      held.bytes ??= held.blob.arrayBuffer();
      try {
        tell(port, { kind: "file", name, content: await held.bytes });
      } catch (error) {
        held.bytes = null;
        throw new Error(`${name}: ${reasonOf(error)}`);
      }
    }
  }

  async function boot(interpreter: number, from: BootKind): Promise<void> {
    const isFirst = waiting !== null;
    const { worker, port, error } = waiting ?? openWorker();
    waiting = null;
    if (error) {
      worker.terminate();
      throw new Error(error);
    }
    const interrupts = sharedByte();
    const fail = (message: string) => {
      end(interpreter);
      say({ kind: "broken", interpreter, message });
    };
    const patience = setTimeout(
      () => fail(`the interpreter did not start within ${bootMilliseconds / 1000} seconds`),
      bootMilliseconds,
    );
    const said = { characters: 0, events: 0 };
    const known = { worker, port, interrupts, said, patience };
    interpreters.set(interpreter, known);
    worker.onerror = (event) => fail(event.message || "the interpreter ended by itself");
    port.onmessage = relay(interpreter, known, fail);
    if (!isFirst) await handOver(port, from);
    if (!compiling) throw new Error("the runtime has not been handed over");
    tell(port, { kind: "boot", from, wasm: await compiling, interrupts });
  }

  function relay(interpreter: number, known: Interpreter, fail: (message: string) => void) {
    const { said } = known;
    const { charactersPerRun, eventsPerRun } = eventLimits;
    return ({ data }: MessageEvent<InterpreterToFrame>) => {
      switch (data?.kind) {
        case "event": {
          const text = String(data.text);
          said.characters += text.length;
          said.events += 1;
          if (said.characters > charactersPerRun || said.events > eventsPerRun) {
            return fail("the program said more than a run may say");
          }
          return say({ kind: "event", interpreter, text });
        }
        case "booted":
          clearTimeout(known.patience);
          return say({
            kind: "booted",
            interpreter,
            milliseconds: Number(data.milliseconds),
            isIsolated: self.crossOriginIsolated,
            canInterrupt: data.canInterrupt === true,
          });
        case "boot-failed":
          end(interpreter);
          return say({ kind: "boot-failed", interpreter, message: String(data.message) });
        case "done":
          return say({ kind: "done", interpreter });
        case "parsed":
          return say({ kind: "parsed", interpreter, problem: plainProblem(data.problem) });
        case "broken":
          return fail(String(data.message));
      }
    };
  }

  function end(interpreter: number): void {
    const running = interpreters.get(interpreter);
    clearTimeout(running?.patience);
    running?.worker.terminate();
    running?.port.close();
    interpreters.delete(interpreter);
  }

  function give(interpreter: number, message: FrameToInterpreter): void {
    const known = interpreters.get(interpreter);
    if (!known) return;
    // An interrupt that came too late for what it was meant for must not hit what follows. Cleared
    // here and not by the worker, so that a Stop that follows at once is not cleared with it.
    if (known.interrupts) new Uint8Array(known.interrupts)[0] = 0;
    if (message.kind !== "parse") Object.assign(known.said, { characters: 0, events: 0 });
    tell(known.port, message);
  }

  function hear(data: PageToFrame): void {
    switch (data.kind) {
      case "file":
        prepare(data.file);
        break;
      case "boot":
        boot(data.interpreter, data.from).catch((error: unknown) => {
          end(data.interpreter);
          say({ kind: "boot-failed", interpreter: data.interpreter, message: reasonOf(error) });
        });
        break;
      case "run":
        give(data.interpreter, { kind: "run", request: data.request });
        break;
      case "evaluate":
        give(data.interpreter, { kind: "evaluate", text: data.text });
        break;
      case "parse":
        give(data.interpreter, { kind: "parse", source: data.source });
        break;
      case "interrupt": {
        const interrupts = interpreters.get(data.interpreter)?.interrupts;
        if (interrupts) new Uint8Array(interrupts)[0] = interruptSignals[data.how];
        break;
      }
      case "terminate":
        end(data.interpreter);
    }
  }

  return hear;
}

function compile(blob: Blob): Promise<WebAssembly.Module> {
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(blob, { headers }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tell(port: MessagePort, message: FrameToInterpreter): void {
  port.postMessage(message);
}

/** `null` where memory cannot be shared; WebKit says that a sandboxed frame is isolated and has none. */
function sharedByte(): SharedArrayBuffer | null {
  const canShare = self.crossOriginIsolated && typeof SharedArrayBuffer === "function";
  return canShare ? new SharedArrayBuffer(1) : null;
}

/** Numbers and a short text, whatever the interpreter said. */
function plainProblem(problem: SyntaxProblem | null): SyntaxProblem | null {
  if (!problem) return null;
  const message = String(problem.message).slice(0, 300);
  return { line: Number(problem.line), column: Number(problem.column), message };
}

function connect({ source, data, ports }: MessageEvent<ConnectMessage>): void {
  const port = ports[0];
  if (source !== window.parent || data?.kind !== "day-17-sandbox-connect" || !port) return;
  window.removeEventListener("message", connect);
  const hear = serve(port);
  port.onmessage = (event: MessageEvent<PageToFrame>) => hear(event.data);
  // With the first message, because each of its own would wait for the busy page once more.
  data.messages.forEach(hear);
}

window.addEventListener("message", connect);
// The parent's address is not known here, and this message says nothing.
window.parent.postMessage(listeningMessage, "*");
