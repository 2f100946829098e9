import "server-only";
import { ordersCase, recordsOf } from "@/exercises/02-data-product-design/case/orders-case";
import { productStory } from "@/exercises/02-data-product-design/cases/product-story";

/** What the product makes of the sample batch: nothing is expected of it, it is drawn. */
export function makeSampleStory() {
  const records = recordsOf(ordersCase.sample);
  return productStory("sample", [], {}, [
    { name: "validate", call: "validate", records },
    { name: "publish", call: "publish", batch: "sample", records, asOf: ordersCase.as_of },
  ]);
}
