import "server-only";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { productStory } from "@/exercises/02-data-product-design/cases/product-story";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { catalogIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { instead } from "@/exercises/casework/wrong-ideas";

const check = "catalog_entry";

/** What the catalog says before the first publication, and after two. */
export function makeCatalogStory({ at, order, orders }: OrderMaker) {
  const first = orders(4);
  const second = [order(9, -50)];
  const where = "the catalog after two publications";
  return productStory("catalog", [], catalogIdeas, [
    {
      name: "before",
      call: "read the catalog",
      asked: {
        check,
        where: "the catalog before the first publication",
        why: "Nothing is published yet, so nothing is in the catalog.",
        besides: () => [instead<Expected>("announced-is-published", { like: "something" })],
      },
    },
    { name: "first", call: "publish", batch: "b1", records: first, asOf: at(0) },
    { name: "second", call: "publish", batch: "b2", records: second, asOf: at(-60) },
    {
      name: "after",
      call: "read the catalog",
      asked: [
        {
          check,
          where,
          why: "The entry follows each publication: all orders there are, and when.",
        },
        {
          check,
          where,
          why: "A consumer must find the product, know whom to ask, and see what is promised.",
          looks: () => ({ kind: "catalog entry", orders: [...first, ...second] }),
          besides: () => [
            instead<Expected>("name-and-place-will-do", { like: "without domain and promises" }),
            instead<Expected>("catalog-holds-the-data", { like: "with orders" }),
          ],
        },
      ],
    },
  ]);
}
