import "server-only";
import { columns } from "@/exercises/02-data-product-design/case/sales-order";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { productStory } from "@/exercises/02-data-product-design/cases/product-story";

/** What validate and consume do about each column: contract-is-true-check.ts judges it as a whole. */
export function makeContractStory({ at, order, orders, teams }: OrderMaker) {
  const [reader = "", piiReader = ""] = teams(2);
  const grants: [string, string][] = [
    [reader, "reader"],
    [piiReader, "pii_reader"],
  ];
  return productStory("contract", grants, {}, [
    ...columns.map((column) => ({
      name: `without ${column}`,
      call: "validate" as const,
      records: [order(1, 30, { [column]: null })],
    })),
    { name: "publish", call: "publish", batch: "b1", records: orders(3), asOf: at(0) },
    { name: "pii_reader", call: "consume", team: piiReader },
    { name: "reader", call: "consume", team: reader },
  ]);
}
