// The script of the sandboxed frame: starts and ends interpreters, and passes on what they say
// within limits. It runs in an opaque origin and holds nothing that is worth stealing.
import {
  connectMessage,
  eventLimits,
  type FrameToInterpreter,
  type FrameToPage,
  type InterpreterToFrame,
  interruptSignals,
  listeningMessage,
  type PageToFrame,
  type RuntimeAssets,
  type SyntaxProblem,
} from "./protocol";

type Loaded = { workerUrl: string; wasm: WebAssembly.Module; assets: RuntimeAssets };
type Interpreter = {
  worker: Worker;
  port: MessagePort;
  interrupts: SharedArrayBuffer | null;
  /** What it has said since it was last given work. */
  said: { characters: number; events: number };
};

function serve(page: MessagePort): void {
  const interpreters = new Map<number, Interpreter>();
  let loaded: Promise<Loaded> | null = null;
  const say = (message: FrameToPage) => page.postMessage(message);

  async function boot(interpreter: number): Promise<void> {
    if (!loaded) throw new Error("the runtime has not been handed over");
    const { workerUrl, wasm, assets } = await loaded;
    const worker = new Worker(workerUrl);
    const { port1, port2 } = new MessageChannel();
    const interrupts = sharedByte();
    const said = { characters: 0, events: 0 };
    interpreters.set(interpreter, { worker, port: port1, interrupts, said });
    const fail = (message: string) => {
      end(interpreter);
      say({ kind: "broken", interpreter, message });
    };
    worker.onerror = (event) => fail(event.message || "the interpreter ended by itself");
    port1.onmessage = relay(interpreter, said, fail);
    worker.postMessage(null, [port2]);
    const message: FrameToInterpreter = {
      kind: "boot",
      wasm,
      library: assets.library,
      snapshot: assets.snapshot,
      interrupts,
    };
    port1.postMessage(message);
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
    running?.worker.terminate();
    running?.port.close();
    interpreters.delete(interpreter);
  }

  function give(interpreter: number, message: FrameToInterpreter): void {
    const known = interpreters.get(interpreter);
    if (!known) return;
    if (message.kind !== "parse") Object.assign(known.said, { characters: 0, events: 0 });
    known.port.postMessage(message);
  }

  page.onmessage = ({ data }: MessageEvent<PageToFrame>) => {
    switch (data.kind) {
      case "load":
        loaded = load(data.assets);
        // Whoever boots hears of a failure; without this it would also count as unhandled.
        loaded.catch(() => {});
        return;
      case "boot":
        boot(data.interpreter).catch((error: unknown) =>
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

async function load(assets: RuntimeAssets): Promise<Loaded> {
  const workerUrl = URL.createObjectURL(new Blob([assets.worker], { type: "text/javascript" }));
  // Compiled once here; every interpreter gets the compiled module.
  return { workerUrl, wasm: await WebAssembly.compile(assets.wasm), assets };
}

function connect(event: MessageEvent): void {
  const port = event.ports[0];
  if (event.source !== window.parent || event.data !== connectMessage || !port) return;
  window.removeEventListener("message", connect);
  serve(port);
}

window.addEventListener("message", connect);
// The parent's address is not known here, and this message says nothing.
window.parent.postMessage(listeningMessage, "*");
