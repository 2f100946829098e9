import "server-only";
import { type OrderMaker, withChanges } from "@/exercises/02-data-product-design/cases/inputs";
import { expects, type Scenario, step } from "@/exercises/02-data-product-design/cases/scenario";
import type { PythonDict } from "@/exercises/grading/python-value";

const hidden =
  "Nothing of an address may be read in its mask, nor written in another way; of a number the last four digits may stay.";
const byName = "Only the roles reader and pii_reader read; everybody else gets PermissionError.";

const names = ["amira", "jonas", "mika", "noor", "paulo", "sanna", "tomas", "yuki"];
const providers = ["birdpost", "cloudbox", "fernmail", "gatepost", "hillbox", "kiwimail"];
const countries = ["+33", "+44", "+351", "+49", "+61", "+7"];
/** Near the names of the roles that read; none of them ends in one. */
const nearRoles = ["", "read", "Reader", "PII_READER", "admin"];

/** What a reader sees of orders that differ in little, and roles that nearly read. */
export function makeMaskScenario({ at, order, random, teams }: OrderMaker): Scenario {
  const [reader = "", ...others] = teams(1 + nearRoles.length);
  const drawn = random.sample(names, providers.length);
  const records = drawn.flatMap((name, index) => {
    const first = order(2 * index + 1, 30, {
      customer_email: `${name}.${random.integer(10, 99)}a@${providers[index]}.example`,
      customer_phone: `${countries[index]}${random.integer(2_000_000, 9_999_999)}${random.integer(1000, 9999)}`,
    });
    return [first, twinOf(first, order(2 * index + 2))];
  });
  const steps = [
    step("publish", ["publish", "b1", records, at(0)]),
    step(
      "reader",
      ["consume", reader],
      expects(
        "access_denied_by_default",
        "consume as reader",
        hidden,
        { hidden: records },
        ["encoding-is-masking", { encoded: records }],
        ["masking-is-for-display", { rows: records }],
      ),
    ),
    ...nearRoles.map((role, index) =>
      step(
        `role ${index + 1}`,
        ["consume", others[index] ?? ""],
        expects(
          "access_denied_by_default",
          `consume with a team whose role is "${role}"`,
          byName,
          { raised: "PermissionError" },
          ["any-role-reads", { count: records.length }, 0],
          ["empty-answer-refuses", { returned: "nothing" }],
          ["any-error-refuses", { raised: "Exception", onPurpose: true }],
        ),
      ),
    ),
  ];
  const grants = others.map((team, index): [string, string] => [team, nearRoles[index] ?? ""]);
  return { name: "masks", grants: [[reader, "reader"], ...grants], steps };
}

/** The same person but for one letter of the address, and one digit that is none of the last four. */
function twinOf(order: PythonDict, other: PythonDict): PythonDict {
  const textIn = (column: string) => String(order.items.find(([key]) => key === column)?.[1] ?? "");
  const phone = textIn("customer_phone");
  const place = phone.length - 5;
  const digit = (Number(phone[place]) + 1) % 10;
  return withChanges(other, {
    customer_email: textIn("customer_email").replace("a@", "b@"),
    customer_phone: `${phone.slice(0, place)}${digit}${phone.slice(place + 1)}`,
  });
}
