import { preload } from "react-dom";

/** Those that every page begins with. */
export const firstFaces = [
  "/faces/survey-serif-roman.c04fbdd134fe.woff2",
  "/faces/cabin.fdf474db84bf.woff2",
];

/** They are asked for before a page's styles are read. */
export function preloadFaces(): void {
  for (const address of firstFaces) {
    preload(address, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
