import { parseRunEvent, type RunEvent } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { RunEnd, Sandbox } from "@/exercises/sandbox/create-sandbox";

export type Program = {
  source: string;
  /** Empty: the program itself is run and nothing is probed. */
  probes: string;
  /** What the program can import and open, by file name. */
  files: Record<string, string>;
  inputs: PythonValue;
};

export type RunRecord = { events: RunEvent[]; end: RunEnd };

/** Seconds after which a run counts as endless: many times what any honest solution takes. */
export const deadlineSeconds = 10;

/** Runs a program and keeps what it said; a run that was ended from outside says so in its events. */
export async function runInSandbox(
  sandbox: Sandbox,
  { source, probes, files, inputs }: Program,
  { signal, onEvent }: { signal: AbortSignal; onEvent: (event: RunEvent) => void },
): Promise<RunRecord> {
  const events: RunEvent[] = [];
  const started = performance.now();
  const request = JSON.stringify({ source, filename: "exercise.py", probes, files, inputs });
  const end = await sandbox.run(request, {
    signal,
    deadlineSeconds,
    onEvent: (text) => {
      const event = readEvent(text);
      // Only a program that speaks past the harness says anything else; it is not listened to.
      if (!event || event.kind === "stopped") return;
      events.push(event);
      onEvent(event);
    },
  });
  if (end.kind === "timed-out" || end.kind === "stopped") {
    events.push({ kind: "stopped", seconds: Math.round((performance.now() - started) / 100) / 10 });
  }
  return { events, end };
}

function readEvent(text: string): RunEvent | null {
  try {
    return parseRunEvent(JSON.parse(text));
  } catch {
    return null;
  }
}
