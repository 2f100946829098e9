import type { PyodideConfig } from "pyodide";
import { readPacked } from "@/exercises/sandbox/build/pack-snapshot";

type CreatePyodideModule = NonNullable<PyodideConfig["createPyodideModule"]>;
type EmscriptenModule = Awaited<ReturnType<CreatePyodideModule>> & {
  /** With 0: the address where the heap ends. */
  _sbrk: (bytes: number) => number;
};

/**
 * What `loadPyodide` has to be told to restore a packed snapshot. Pyodide itself would want the
 * whole memory as one array and copy it: 30 MB more that are written to, and on small machines
 * memory that is touched for the first time is most of what a boot costs. Pyodide still checks the
 * head; throws what that check throws, and a `RangeError` for bytes that are no packed snapshot.
 */
export function restorePacked(
  packed: Uint8Array,
  createPyodideModule: CreatePyodideModule,
): PyodideConfig & { createPyodideModule: CreatePyodideModule } {
  const { head, memoryBytes, runs } = readPacked(packed);
  return {
    // Only its length is looked at; pages that nobody writes to cost nothing.
    _loadSnapshot: new Uint8Array(head.byteLength + memoryBytes),
    createPyodideModule: async (settings) => {
      const module = (await createPyodideModule(settings)) as EmscriptenModule;
      const { API } = settings;
      const restore = API.restoreSnapshot;
      API.restoreSnapshot = () => {
        // Once: a program that got hold of the bytes could write into what others start from.
        API.restoreSnapshot = restore;
        // A copy of its own: what is shared cannot be decoded as text.
        const config = restore(head.slice());
        // A new instance has data in memory already, up to where its heap ends; above that are zeros.
        const dirtyBytes = module._sbrk(0);
        let written = 0;
        for (const { start, bytes } of runs) {
          module.HEAPU8.fill(0, written, Math.min(start, dirtyBytes));
          module.HEAPU8.set(bytes, start);
          written = start + bytes.byteLength;
        }
        module.HEAPU8.fill(0, written, dirtyBytes);
        return config;
      };
      return module;
    },
  };
}
