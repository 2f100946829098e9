import { dictsIn, readContract } from "@/exercises/02-data-product-design/checks/contract";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** How many parts of one kind are drawn; nobody reads a sheet with more. */
const MOST_PARTS = 50;

/** A contract as a data sheet; null stands for what it does not say. */
export type ContractSheet = {
  facts: { label: string; value: string | null }[];
  columns: {
    name: string | null;
    type: string | null;
    required: string | null;
    classification: string | null;
    isKey: boolean;
  }[];
  promises: { property: string | null; value: string | null }[];
  roles: string[];
  /** Parts that are there and not drawn. */
  leftOut: number;
  /** The contract itself, to be written as ODCS. */
  contract: PythonValue;
};

/** The learner's contract as a sheet, from what contract() returned in the last run. */
export function drawContract(observations: Observations): Drawn<ContractSheet> {
  const read = readContract(observations);
  if ("problem" in read) return notDrawn(`${read.problem.message}.`);
  const { dict } = read;
  const schemas = dictsIn(dict, "schema");
  const properties = schemas.flatMap((schema) => dictsIn(schema, "properties"));
  const promises = dictsIn(dict, "slaProperties");
  const roles = dictsIn(dict, "roles");
  return {
    kind: "drawn",
    facts: [
      { label: "Name", value: said(dict, "name") ?? said(dict, "id") },
      { label: "Version", value: said(dict, "version") },
      { label: "Status", value: said(dict, "status") },
      { label: "Domain", value: said(dict, "domain") },
      { label: "Owner", value: ownerOf(dict) },
      { label: "Address", value: joined(dictsIn(dict, "servers"), "location") },
      { label: "Standard", value: said(dict, "apiVersion") },
    ],
    columns: properties.slice(0, MOST_PARTS).map((property) => ({
      name: said(property, "name"),
      type: said(property, "logicalType"),
      required: said(property, "required"),
      classification: said(property, "classification"),
      isKey: entryOf(property, "primaryKey") === true || entryOf(property, "unique") === true,
    })),
    promises: promises.slice(0, MOST_PARTS).map((promise) => ({
      property: said(promise, "property"),
      value: [said(promise, "value"), said(promise, "unit")].filter(Boolean).join(" ") || null,
    })),
    roles: roles.slice(0, MOST_PARTS).flatMap((role) => {
      const [name, access] = [said(role, "role"), said(role, "access")];
      return name === null ? [] : [access === null ? name : `${name} (${access})`];
    }),
    leftOut: [properties, promises, roles].reduce(
      (sum, { length }) => sum + Math.max(0, length - MOST_PARTS),
      0,
    ),
    contract: dict,
  };
}

/** The team, and the members that can be written to. */
function ownerOf(dict: PythonDict): string | null {
  const team = entryOf(dict, "team");
  const teamDict = dictOf(team);
  const members = teamDict ? dictsIn(teamDict, "members") : dictsIn(dict, "team");
  const people = joined(members, "username");
  const name = teamDict ? said(teamDict, "name") : null;
  if (name === null || people === null) return name ?? people;
  return name === people ? name : `${name}: ${people}`;
}

function joined(dicts: readonly PythonDict[], key: string): string | null {
  const values = dicts.slice(0, MOST_PARTS).flatMap((dict) => said(dict, key) ?? []);
  return values.length === 0 ? null : values.join(", ");
}

/** A text as it is, anything else as Python writes it; null for what is missing, None or blank. */
function said(dict: PythonDict, key: string): string | null {
  const value = entryOf(dict, key) ?? null;
  if (value === null) return null;
  const text = typeof value === "string" ? value.slice(0, 200) : formatPythonValue(value, 80);
  return text.trim() === "" ? null : text;
}
