// Puts a class that only complains in the place of everything a module exports (see left-out.ts).
module.exports = function leaveOut(source) {
  const exported = [...source.matchAll(/^export \{([^}]*)\};?$/gm)].flatMap(([, list]) =>
    list.split(",").map((name) => name.trim().split(" as ").at(-1)),
  );
  const names = exported.filter((name) => name);
  if (names.length === 0) throw new Error(`${this.resourcePath} exports nothing by a list.`);
  return `class LeftOut {
  constructor() {
    throw new Error("This part of Monaco was left out: components/exercise/editor/left-out.ts");
  }
}
export { ${names.map((name) => `LeftOut as ${name}`).join(", ")} };
`;
};
