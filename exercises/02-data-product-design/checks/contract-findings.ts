import { personalColumns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import {
  type Contract,
  isSecret,
  membersOf,
} from "@/exercises/02-data-product-design/checks/contract";
import {
  finding,
  type Lines,
  type Written,
} from "@/exercises/02-data-product-design/checks/on-contract";
import type { Finding } from "@/exercises/grading/findings";
import { dictOf, entryOf } from "@/exercises/grading/python-value";

/** Columns without which no order can be added up, that may still be empty. */
export function requiredFindings(
  { properties }: Contract,
  { required: line }: Lines,
  { required: written }: Written,
): Finding[] {
  return ["order_id", "customer_id", "amount", "currency"].flatMap((name) => {
    const property = properties.get(name);
    if (property && entryOf(property, "required") === true) return [];
    const message = line
      ? `by this contract ${name} may be empty: is it in REQUIRED?`
      : `${name} may not be empty: its property needs "required": True`;
    return [finding(message, line ? written : property, { line })];
  });
}

/** Columns about a person that everybody may read. */
export function personalFindings(
  { properties }: Contract,
  { personal: line }: Lines,
  { personal: written }: Written,
): Finding[] {
  return personalColumns.flatMap((name) => {
    const property = properties.get(name);
    if (property && isSecret(entryOf(property, "classification"))) return [];
    const why = `by ${name} a stranger could reach the customer`;
    const message = line
      ? `${why}: is it in PERSONAL?`
      : `${why}: its "classification" must be above internal, such as confidential`;
    const hasFlag = property?.items.some(([key]) => /pii|personal/i.test(textOf(key) ?? ""));
    const got = line ? written : property;
    return [finding(message, got, { line, ideas: hasFlag ? ["pii-is-a-flag"] : [] })];
  });
}

/** A team in which nobody can be asked. */
export function ownerFindings(
  contract: Contract,
  { owner: line }: Lines,
  { owner: written }: Written,
): Finding[] {
  const members = membersOf(contract);
  const isNamed = members.every((one) => textOf(one ? entryOf(one, "username") : null)?.trim());
  if (members.length > 0 && isNamed) return [];
  if (line && textOf(written)?.trim() === "") {
    return [finding("OWNER is still empty: who answers for the product?", written, { line })];
  }
  const message = line
    ? 'who answers for the product? "team" has no member with a username: is OWNER a name in quotes?'
    : '"team" needs members, each with a username: who answers for the product?';
  const team = entryOf(contract.dict, "team");
  const dict = dictOf(team);
  const isNameOnly =
    textOf(team) || (dict && textOf(entryOf(dict, "name")) && !entryOf(dict, "members"));
  return [finding(message, team, { line, ideas: isNameOnly ? ["owner-is-a-name"] : [] })];
}
