import tailwind from "@tailwindcss/postcss";
import { transform } from "lightningcss";
import postcss from "postcss";

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** The oldest that Next makes other pages' styles for. */
const targets = {
  chrome: version(111),
  edge: version(111),
  firefox: version(111),
  safari: version(16, 4),
};

/** Styles as they travel: with the classes that Tailwind finds in use, for older browsers, small. */
export async function makeStyles(css: string): Promise<string> {
  const filename = "app/globals.css";
  const whole = await postcss([tailwind({ optimize: false })]).process(css, { from: filename });
  return transform({
    filename,
    code: Buffer.from(whole.css),
    minify: true,
    targets,
  }).code.toString();
}
