/** What cut.ts uses of the package, which has no types. */
declare module "subset-font" {
  type Options = {
    targetFormat: "sfnt" | "woff2";
    variationAxes?: Readonly<Record<string, { min: number; max: number }>>;
    keepFeatures?: readonly string[];
    preserveNameIds?: readonly number[];
    keepAllGlyphs?: boolean;
  };
  export default function subsetFont(
    font: Buffer,
    text: string | null,
    options: Options,
  ): Promise<Buffer>;
}
