// The script of the sandboxed frame: starts and ends interpreters, and passes on what they say
// within limits. It runs in an opaque origin and holds nothing that is worth stealing.
import {
  type BootKind,
  connectMessage,
  eventLimits,
  type FrameToInterpreter,
  type FrameToPage,
  type InterpreterToFrame,
  interruptSignals,
  listeningMessage,
  type PageToFrame,
  type RuntimeFile,
  type RuntimeFileName,
  type SyntaxProblem,
} from "./protocol";

type Prepared = {
  workerUrl: string;
  /** Begun before the files are there: reading its script takes as long as reading them. */
  firstWorker: Worker | null;
  wasm: Promise<WebAssembly.Module> | null;
  others: Map<RuntimeFileName, OtherFile>;
};
/** Read anew for each interpreter, so that none holds what another starts from. */
type OtherFile = { blob: Blob; firstRead: Promise<ArrayBuffer> | null };
type Interpreter = {
  worker: Worker;
  port: MessagePort;
  interrupts: SharedArrayBuffer | null;
  /** What it has said since it was last given work. */
  said: { characters: number; events: number };
  /** Ends it if it never boots: a browser may start no worker and say nothing. */
  patience: ReturnType<typeof setTimeout>;
};

/** Many times what the slowest machine takes. */
const bootMilliseconds = 60_000;

function serve(page: MessagePort, prepared: Prepared): void {
  const interpreters = new Map<number, Interpreter>();
  const say = (message: FrameToPage) => page.postMessage(message);

  async function boot(interpreter: number, from: BootKind): Promise<void> {
    const isPlain = from === "plain";
    const [wasm, library, snapshot] = await Promise.all([
      prepared.wasm,
      read(isPlain ? "library.zip" : "library-beside-snapshot.zip", prepared),
      isPlain ? null : read("snapshot.bin", prepared),
    ]);
    if (!wasm || !library || snapshot === undefined) {
      throw new Error("the runtime has not been handed over");
    }
    const worker = prepared.firstWorker ?? new Worker(prepared.workerUrl);
    prepared.firstWorker = null;
    const { port1, port2 } = new MessageChannel();
    const interrupts = sharedByte();
    const said = { characters: 0, events: 0 };
    const fail = (message: string) => {
      end(interpreter);
      say({ kind: "broken", interpreter, message });
    };
    const patience = setTimeout(
      () => fail(`the interpreter did not start within ${bootMilliseconds / 1000} seconds`),
      bootMilliseconds,
    );
    interpreters.set(interpreter, { worker, port: port1, interrupts, said, patience });
    worker.onerror = (event) => fail(event.message || "the interpreter ended by itself");
    port1.onmessage = relay(interpreter, said, fail);
    worker.postMessage(null, [port2]);
    const message: FrameToInterpreter = {
      kind: "boot",
      wasm,
      library,
      snapshot,
      interrupts,
    };
    port1.postMessage(message, snapshot ? [library, snapshot] : [library]);
  }

  function relay(interpreter: number, said: Interpreter["said"], fail: (message: string) => void) {
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
          clearTimeout(interpreters.get(interpreter)?.patience);
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
    known.port.postMessage(message);
  }

  page.onmessage = ({ data }: MessageEvent<PageToFrame>) => {
    switch (data.kind) {
      case "file":
        return prepare(data.file, prepared);
      case "boot":
        boot(data.interpreter, data.from).catch((error: unknown) =>
          say({ kind: "boot-failed", interpreter: data.interpreter, message: String(error) }),
        );
        return;
      case "run":
        return give(data.interpreter, { kind: "run", request: data.request });
      case "evaluate":
        return give(data.interpreter, { kind: "evaluate", text: data.text });
      case "parse":
        return give(data.interpreter, { kind: "parse", source: data.source });
      case "interrupt": {
        const interrupts = interpreters.get(data.interpreter)?.interrupts;
        if (interrupts) new Uint8Array(interrupts)[0] = interruptSignals[data.how];
        return;
      }
      case "terminate":
        end(data.interpreter);
    }
  };
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

/** Makes a worker of the source that stands in this page, while the page loads the other files. */
function begin(): Prepared {
  const source = document.getElementById("interpreter")?.textContent ?? "";
  const workerUrl = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return { workerUrl, firstWorker: new Worker(workerUrl), wasm: null, others: new Map() };
}

/** Does with a file what can be done before the others are there. */
function prepare({ name, blob }: RuntimeFile, prepared: Prepared): void {
  if (name === "python.wasm") prepared.wasm = heard(compile(blob));
  else prepared.others.set(name, { blob, firstRead: heard(blob.arrayBuffer()) });
}

async function read(name: RuntimeFileName, prepared: Prepared): Promise<ArrayBuffer | undefined> {
  const file = prepared.others.get(name);
  const first = file?.firstRead;
  if (file) file.firstRead = null;
  return first ?? file?.blob.arrayBuffer();
}

/** Compiled once; every interpreter gets the compiled module. */
function compile(blob: Blob): Promise<WebAssembly.Module> {
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(blob, { headers }));
}

/** Whoever boots hears of a failure; without this it would also count as unhandled. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

const prepared = begin();

function connect(event: MessageEvent): void {
  const port = event.ports[0];
  if (event.source !== window.parent || event.data !== connectMessage || !port) return;
  window.removeEventListener("message", connect);
  serve(port, prepared);
}

window.addEventListener("message", connect);
// The parent's address is not known here, and this message says nothing.
window.parent.postMessage(listeningMessage, "*");
