export type InterpreterPool = {
  /** Boots what is missing, one at a time, so that one is ready as soon as can be. */
  fill: () => void;
  booted: (interpreter: number) => void;
  /** An interpreter that booted, or was about to, is no more. */
  lost: (interpreter: number) => void;
  /** Takes the one that has been ready for longest; `null` when none is. */
  take: () => number | null;
  ready: () => readonly number[];
  booting: () => number | null;
  clear: () => void;
};

type Parts = {
  boot: (interpreter: number) => void;
  /** How many ought to be ready now. */
  wanted: () => number;
};

/** The interpreters in which nothing has run yet. Each has a number of its own, never used again. */
export function createInterpreterPool({ boot, wanted }: Parts): InterpreterPool {
  let next = 1;
  let ready: number[] = [];
  let booting: number | null = null;

  function fill(): void {
    if (booting !== null || ready.length >= wanted()) return;
    booting = next;
    next += 1;
    boot(booting);
  }

  return {
    fill,
    booted: (interpreter) => {
      if (interpreter !== booting) return;
      booting = null;
      ready.push(interpreter);
    },
    lost: (interpreter) => {
      if (interpreter === booting) booting = null;
      ready = ready.filter((number) => number !== interpreter);
    },
    take: () => ready.shift() ?? null,
    ready: () => ready,
    booting: () => booting,
    clear: () => {
      ready = [];
      booting = null;
    },
  };
}
