/** Where it is seen what the three steps ask of a product, and what is drawn. */
export const PLAYED = {
  contract: "steps/contract",
  /** validate with first_batch(), which is drawn. */
  firstBatch: "steps/first_batch()",
  /** validate with two good orders. */
  plain: "steps/two good orders",
  /** validate and publish with sample_batch(), which are drawn. */
  sample: "sample/validate",
  samplePublished: "sample/publish",
};
