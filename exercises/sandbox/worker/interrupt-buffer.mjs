/**
 * What Pyodide is given to look for interrupts in, in place of the shared byte itself. Pyodide reads
 * the byte and then clears it, and so loses what is written in between: seen once in forty times.
 * This clears what was read and nothing else.
 *
 * @param {Uint8Array} flag
 * @returns {Uint8Array} as far as Pyodide looks: the place 0
 */
export function interruptBuffer(flag) {
  let read = 0;
  return {
    get 0() {
      read = Atomics.load(flag, 0);
      return read;
    },
    set 0(_cleared) {
      if (read !== 0) Atomics.compareExchange(flag, 0, read, 0);
    },
  };
}
