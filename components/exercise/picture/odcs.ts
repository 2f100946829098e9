import type { Schema } from "@cfworker/json-schema";
import {
  contractJson,
  type Violation,
} from "@/exercises/02-data-product-design/odcs/contract-json";
import { contractViolations } from "@/exercises/02-data-product-design/odcs/contract-violations";
import { contractYaml } from "@/exercises/02-data-product-design/odcs/contract-yaml";
import odcsParts from "@/exercises/02-data-product-design/odcs/odcs-parts.json";
import type { PythonValue } from "@/exercises/grading/python-value";

/** Where a contract breaks what ODCS asks of the parts used here; empty when it does not. */
export function judgeContract(contract: PythonValue): Violation[] {
  const found = contractJson(contract);
  return "json" in found ? contractViolations(odcsParts as Schema, found.json) : found.violations;
}

/** The contract as a YAML file, or what in it YAML cannot say. */
export function writeContract(contract: PythonValue): string | Violation[] {
  const found = contractJson(contract);
  return "json" in found ? contractYaml(found.json) : found.violations;
}
