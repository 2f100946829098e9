import { stringify } from "yaml";
import type { Json } from "@/exercises/exercise";

/** A contract as the YAML file that ODCS names: "sales_orders.odcs.yaml". */
export function contractYaml(contract: Json): string {
  // Equal parts are written out: an alias would be right, and few readers know it.
  return stringify(contract, { aliasDuplicateObjects: false, lineWidth: 100 });
}
