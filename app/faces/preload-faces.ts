import { preload } from "react-dom";
import sans from "./cabin.woff2";
import serif from "./survey-serif-roman.woff2";

/** The two faces that every page begins with are asked for before its styles are read. */
export function preloadFaces(): void {
  for (const address of [serif, sans]) {
    preload(address, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
