import type { Schema } from "@cfworker/json-schema";
import {
  contractJson,
  type Violation,
} from "@/exercises/02-data-product-design/odcs/contract-json";
import { contractViolations } from "@/exercises/02-data-product-design/odcs/contract-violations";
import { contractYaml } from "@/exercises/02-data-product-design/odcs/contract-yaml";
import type { PythonValue } from "@/exercises/grading/python-value";

/** The standard's own schema, as its authors publish it; its licence stands beside it. */
const SCHEMA = "/odcs/odcs-json-schema-v3.1.0.json";

/** Where a contract breaks ODCS; empty when it is valid. Rejects when the schema does not load. */
export async function judgeContract(contract: PythonValue): Promise<Violation[]> {
  const found = contractJson(contract);
  if ("violations" in found) return found.violations;
  const response = await fetch(SCHEMA);
  if (!response.ok) throw new Error(`${SCHEMA} was answered with ${response.status}`);
  const schema: Schema = await response.json();
  return contractViolations(schema, found.json);
}

/** The contract as a YAML file, or what in it YAML cannot say. */
export function writeContract(contract: PythonValue): string | Violation[] {
  const found = contractJson(contract);
  return "json" in found ? contractYaml(found.json) : found.violations;
}
