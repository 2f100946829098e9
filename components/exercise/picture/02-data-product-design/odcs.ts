import {
  contractJson,
  type Violation,
} from "@/exercises/02-data-product-design/case/odcs/contract-json";
import { contractViolations } from "@/exercises/02-data-product-design/case/odcs/contract-violations";
import { contractYaml } from "@/exercises/02-data-product-design/case/odcs/contract-yaml";
import { odcsSchema } from "@/exercises/02-data-product-design/case/odcs/odcs-schema";
import type { PythonValue } from "@/exercises/grading/python-value";

/** Where a contract breaks what ODCS v3.1.0 asks; empty when it does not. */
export function judgeContract(contract: PythonValue): Violation[] {
  const found = contractJson(contract);
  return "json" in found ? contractViolations(odcsSchema, found.json) : found.violations;
}

/** The contract as a YAML file, or what in it YAML cannot say. */
export function writeContract(contract: PythonValue): string | Violation[] {
  const found = contractJson(contract);
  return "json" in found ? contractYaml(found.json) : found.violations;
}
