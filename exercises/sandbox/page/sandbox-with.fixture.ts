import { type FrameToPage, type PageToFrame, runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RunEnd } from "@/exercises/sandbox/supervise/run-handle";
import { endWithin } from "@/exercises/sandbox/supervise/run-handle";
import { createSandbox, type Sandbox, type StartOptions } from "./create-sandbox";
import type { LoadAssets } from "./load-runtime";

type Behaviour = {
  /** What the frame answers to each message, in order. */
  answer?: (message: PageToFrame) => FrameToPage[];
  load?: LoadAssets;
  size?: number;
};

/** Loads files of no content, as one kind of boot needs them. */
export const loadEmpty: LoadAssets = async (boot, { onFile }) => {
  for (const name of runtimeFiles[boot]) onFile({ name, blob: new Blob() });
  return 9;
};

/** Answers that an interpreter booted. */
export function boots(message: PageToFrame, canInterrupt = false): FrameToPage[] {
  if (message.kind !== "boot") return [];
  const { interpreter } = message;
  const isIsolated = canInterrupt;
  return [{ kind: "booted", interpreter, milliseconds: 1, isIsolated, canInterrupt }];
}

/** Boots, and runs whatever it is asked to. */
export function finishes(message: PageToFrame): FrameToPage[] {
  if (message.kind !== "run" && message.kind !== "evaluate") return boots(message);
  const { interpreter } = message;
  const text = message.kind === "run" ? `ran ${message.request}` : `evaluated ${message.text}`;
  return [
    { kind: "event", interpreter, text },
    { kind: "done", interpreter },
  ];
}

/** A sandbox over a frame that answers by a rule, and what that frame was told. */
export function sandboxWith({ answer = boots, load = loadEmpty, size = 1 }: Behaviour = {}) {
  const told: PageToFrame[] = [];
  let say: (message: FrameToPage) => void = () => {};
  const sandbox = createSandbox({
    version: "v",
    size,
    load,
    wait: async () => {},
    open: (onMessage) => {
      say = onMessage;
      return {
        send: (message) => {
          told.push(message);
          queueMicrotask(() => answer(message).forEach(onMessage));
        },
        listening: Promise.resolve(),
        close: () => {},
      };
    },
  });
  return { sandbox, told, say: (message: FrameToPage) => say(message) };
}

/** Resolves once as many interpreters are ready. */
export function whenReady(sandbox: Sandbox, count = 1): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (sandbox.diagnostics()?.interpretersReady ?? 0) >= count && resolve();
    sandbox.subscribe(look);
    look();
  });
}

type RunOptions = Partial<StartOptions> & { seconds?: number };

/** Runs one request to its end. */
export async function run(
  sandbox: Sandbox,
  request: string,
  { seconds = 60, ...options }: RunOptions = {},
): Promise<RunEnd> {
  const { signal } = new AbortController();
  const all = { onEvent: () => {}, signal, isKept: false, ...options };
  const handle = await sandbox.start(request, all);
  if (!("ended" in handle)) return handle;
  return endWithin(handle, { signal: all.signal, seconds, graceMilliseconds: 20 });
}
