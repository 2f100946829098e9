/** Half a gigabyte: far more than an exercise needs, and no machine suffers. */
const mostBytes = 512 * 2 ** 20;
const bytesPerPage = 65_536;

/** Lets WebAssembly grow so far and no farther, so that a greedy program meets a MemoryError. */
export function limitMemory() {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function growWithin(pages) {
    if (this.buffer.byteLength + pages * bytesPerPage > mostBytes) {
      throw new RangeError("a program has no more memory than this");
    }
    return grow.call(this, pages);
  };
}
