// Chrome 109, the last for Windows 7 and 8.1, lacks the methods that copy an array and change the
// copy: judges, pictures and the report use them. To be imported before anything that does.
const copying = {
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare);
  },
  toSpliced(this: unknown[], start: number, removed: number, ...added: unknown[]) {
    return [...this.slice(0, start), ...added, ...this.slice(start).slice(removed)];
  },
};

for (const [name, value] of Object.entries(copying)) {
  if (name in Array.prototype) continue;
  Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
