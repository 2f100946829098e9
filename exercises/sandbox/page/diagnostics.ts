import type { BootKind } from "@/exercises/sandbox/protocol";

/** How this page came by its Python, for whoever wants to know or has to find out why it is slow. */
export type Diagnostics = {
  /** Hash over the runtime's files. */
  version: string;
  boot: BootKind;
  /** Why the snapshot was not used; `null` where it was. */
  whyPlain: string | null;
  /** From asking for the files to having them all. */
  loadMilliseconds: number | null;
  /** Bytes that travelled; 0 when this browser had them all, `null` when it does not say. */
  wireBytes: number | null;
  /** What each interpreter of this page took to start, oldest first. */
  bootMilliseconds: readonly number[];
  interpretersReady: number;
  /** Whether the frame is cross-origin isolated. */
  isIsolated: boolean;
  /** Whether a program can be interrupted; otherwise its interpreter is ended. */
  canInterrupt: boolean;
};
