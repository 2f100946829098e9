import { personalColumns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import {
  type Contract,
  isSecret,
  membersOf,
} from "@/exercises/02-data-product-design/checks/contract";
import {
  ownerFindings,
  personalFindings,
  requiredFindings,
} from "@/exercises/02-data-product-design/checks/contract-findings";
import {
  finding,
  type Lines,
  onContract,
  type Written,
} from "@/exercises/02-data-product-design/checks/on-contract";
import { promiseFindings } from "@/exercises/02-data-product-design/checks/promise-findings";
import {
  columnListFindings,
  lineFindings,
  ownerNameFindings,
} from "@/exercises/02-data-product-design/checks/written-findings";
import type { Finding } from "@/exercises/grading/findings";
import { entryOf } from "@/exercises/grading/python-value";

/** Step 1: somebody of the domain answers, and just what leads to a person is marked. */
export const answersForIt = onContract((contract, lines, written) => {
  const list = columnListFindings("PERSONAL", written.personal, lines.personal);
  return [
    ...ownerFindings(contract, lines, written),
    ...strangerFindings(contract, lines),
    ...ownerNameFindings(written, lines),
    ...list,
    // What is no list of names would be told of each column.
    ...(list.length > 0 ? [] : personalFindings(contract, lines, written)),
    ...tooPersonalFindings(contract, lines, written),
  ];
});

/** Step 2: what may not be empty, and the two promises that were not given. */
export const promises = onContract((contract, lines, written) => {
  const promised = promiseFindings(contract, lines, ["availability", "latency"]);
  const list = columnListFindings("REQUIRED", written.required, lines.required);
  return [
    // A contract of one's own may make its promises of another form.
    ...(promised.length > 0 ? lineFindings(written, lines) : []),
    ...promised,
    ...list,
    ...(list.length > 0 ? [] : requiredFindings(contract, lines, written)),
    ...needlessFindings(contract, lines, written),
  ];
});

function strangerFindings(contract: Contract, { owner: line }: Lines): Finding[] {
  return membersOf(contract).flatMap((member) => {
    const name = textOf(member ? entryOf(member, "username") : undefined) ?? "";
    if (!/central|platform/i.test(name)) return [];
    const message = `${name} does not sell anything: who knows what an order means, and can mend it where it is made?`;
    return [finding(message, member, { line, ideas: ["central-team-answers"] })];
  });
}

function tooPersonalFindings(
  { properties }: Contract,
  { personal: line }: Lines,
  { personal: written }: Written,
): Finding[] {
  const tooMany = [...properties].filter(
    ([name, property]) =>
      !personalColumns.some((one) => one === name) && isSecret(entryOf(property, "classification")),
  );
  const isOwnId = tooMany.every(([name]) => name === "customer_id");
  return tooMany.map(([name, property]) => {
    const message = `${name} is marked as personal: could a stranger reach the customer by it?`;
    return finding(message, line ? written : property, {
      line,
      ideas: isOwnId ? ["own-ids-are-personal"] : [],
    });
  });
}

function needlessFindings(
  { properties }: Contract,
  { required: line }: Lines,
  { required: written }: Written,
): Finding[] {
  return personalColumns.flatMap((name) => {
    const property = properties.get(name);
    if (property === undefined || entryOf(property, "required") !== true) return [];
    const message = `${name} is required, so an order without it is refused: does finance need it to add up money?`;
    return [
      finding(message, line ? written : property, { line, ideas: ["more-required-is-safer"] }),
    ];
  });
}
