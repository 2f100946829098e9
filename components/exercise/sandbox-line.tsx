import type { SandboxStatus } from "@/exercises/sandbox/create-sandbox";

/** What Python is doing, in a line; a bar while there is something to wait for. */
export function SandboxLine({ status, onRetry }: { status: SandboxStatus; onRetry: () => void }) {
  if (status.kind === "loading") {
    const percent =
      status.totalBytes > 0 ? Math.floor((100 * status.loadedBytes) / status.totalBytes) : 0;
    return (
      <span className="flex items-center gap-2">
        <progress className="h-1.5 w-24" max={100} value={percent} aria-label="Loading Python" />
        Loading Python: {percent} %
      </span>
    );
  }
  if (status.kind === "retrying") {
    return <span>Python did not load: {status.message}. Trying again…</span>;
  }
  if (status.kind === "failed") {
    return (
      <span>
        Python did not load: {status.message}. That is not your fault, and your text is safe.{" "}
        <button type="button" onClick={onRetry} className="text-accent underline">
          Try again
        </button>
      </span>
    );
  }
  if (status.kind === "ready") {
    const seconds = (status.milliseconds / 1000).toFixed(1);
    const how = status.boot === "snapshot" ? "restored from a snapshot" : "started plainly";
    return <span title={`${how} in ${seconds} s`}>Python is ready</span>;
  }
  return (
    <span>{status.kind === "booting" ? "Python is starting" : "Python is not loaded yet"}</span>
  );
}
