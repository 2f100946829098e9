/**
 * What the page, the frame and the interpreter say to each other. Every message is a plain object;
 * what an interpreter says is one JSON text, so nothing but text crosses from learners' code.
 *
 *   page --(window message, once, with a port)--> frame --(worker message, once, with a port)--> interpreter
 */

/** How an interpreter comes to life. */
export type BootKind = "snapshot" | "plain";

/**
 * One of the runtime's files, loaded by the page: the frame itself has no network and no cache. As
 * a blob, which is only a name for bytes that the browser keeps: they never pass through the page.
 */
export type RuntimeFile = { name: RuntimeFileName; blob: Blob };

export type RuntimeFileName =
  /** CPython's part in JavaScript, and the harness. */
  | "interpreter.js"
  | "python.wasm"
  /** The whole standard library, for a plain boot. */
  | "library.zip"
  /** What the snapshot does not hold of it. */
  | "library-beside-snapshot.zip"
  | "snapshot.bin";

/** What each kind of boot needs, in the order in which it is handed over. */
export const runtimeFiles: Record<BootKind, readonly RuntimeFileName[]> = {
  snapshot: ["interpreter.js", "python.wasm", "snapshot.bin", "library-beside-snapshot.zip"],
  plain: ["interpreter.js", "python.wasm", "library.zip"],
};

/** The first place where a text is not Python; line and column count from 1. */
export type SyntaxProblem = { line: number; column: number; message: string };

/**
 * How a program can be interrupted: "stop" ends its run, "end-call" only the probe's call that is
 * under way. The numbers are the signals that Python receives.
 */
export const interruptSignals = { stop: 2, "end-call": 14 } as const;
export type Interrupt = keyof typeof interruptSignals;

export type PageToFrame =
  /** Each as soon as it is there, so that the frame prepares one while another is on its way. */
  | { kind: "file"; file: RuntimeFile }
  /** All files that this kind of boot needs have been handed over. */
  | { kind: "boot"; interpreter: number; from: BootKind }
  | { kind: "run"; interpreter: number; request: string }
  /** Goes on where a run has ended. */
  | { kind: "evaluate"; interpreter: number; text: string }
  | { kind: "interrupt"; interpreter: number; how: Interrupt }
  /** Only compiles the text: the interpreter stays as clean as it was. */
  | { kind: "parse"; interpreter: number; source: string }
  | { kind: "terminate"; interpreter: number };

/** What this browser gives a sandboxed frame. */
type Abilities = { isIsolated: boolean; canInterrupt: boolean };

export type FrameToPage =
  | ({ kind: "booted"; interpreter: number; milliseconds: number } & Abilities)
  | { kind: "boot-failed"; interpreter: number; message: string }
  /** One event of a run, as the JSON text that the harness emitted: untrusted. */
  | { kind: "event"; interpreter: number; text: string }
  | { kind: "done"; interpreter: number }
  | { kind: "parsed"; interpreter: number; problem: SyntaxProblem | null }
  /** The interpreter broke, or said more than a run may say. */
  | { kind: "broken"; interpreter: number; message: string };

/** A blob for the first interpreter, which reads it itself, and copies of bytes for later ones. */
export type FileContent = Blob | ArrayBuffer;

export type FrameToInterpreter =
  /** All but `python.wasm`. */
  | { kind: "file"; name: RuntimeFileName; content: FileContent }
  | {
      kind: "boot";
      from: BootKind;
      wasm: WebAssembly.Module;
      /** Where an interrupt is written for Python to find; `null` where memory cannot be shared. */
      interrupts: SharedArrayBuffer | null;
    }
  | { kind: "run"; request: string }
  | { kind: "evaluate"; text: string }
  | { kind: "parse"; source: string };

export type InterpreterToFrame =
  | { kind: "booted"; milliseconds: number; canInterrupt: boolean }
  | { kind: "boot-failed"; message: string }
  | { kind: "event"; text: string }
  | { kind: "done" }
  | { kind: "parsed"; problem: SyntaxProblem | null }
  | { kind: "broken"; message: string };

/** The window message with which the page hands its port to the frame, and what it has for it. */
export type ConnectMessage = { kind: "day-17-sandbox-connect"; messages: readonly PageToFrame[] };
/** The window message with which the frame says that it listens. */
export const listeningMessage = "day-17-sandbox-listening";

/** What one run, or one evaluation, may say in all, in UTF-16 units: a flood ends the run, not the page. */
export const eventLimits = { charactersPerRun: 8_000_000, eventsPerRun: 20_000 } as const;
