import "server-only";
import { textOf, withChanges } from "@/exercises/02-data-product-design/case/sales-order";
import { byRole } from "@/exercises/02-data-product-design/cases/access";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { type Looks, productStory } from "@/exercises/02-data-product-design/cases/product-story";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { readingIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { instead } from "@/exercises/casework/wrong-ideas";
import { entryOf, type PythonDict } from "@/exercises/grading/python-value";

const check = "access_denied_by_default";
const names = ["amira", "jonas", "mika", "noor", "paulo", "sanna", "tomas", "yuki"];
const providers = ["birdpost", "cloudbox", "fernmail", "gatepost", "hillbox", "kiwimail"];
const countries = ["+33", "+44", "+351", "+49", "+61", "+7"];
/** Near the names of the roles that read; none of them ends in one. */
const nearRoles = ["", "read", "Reader", "PII_READER", "admin"];

/** That no mask may be read back, where each order has a twin that differs in one sign. */
const hidden: Looks = (came) =>
  "kind" in came && came.kind === "masked" ? { ...came, kind: "hidden" } : came;

/** What a reader sees of orders that differ in little, and roles that nearly read. */
export function makeMaskStory({ at, order, random, teams }: OrderMaker) {
  const [reader = "", ...others] = teams(1 + nearRoles.length);
  const drawn = random.sample(names, providers.length);
  const records = drawn.flatMap((name, index) => {
    const first = order(2 * index + 1, 30, {
      customer_email: `${name}.${random.integer(10, 99)}a@${providers[index]}.example`,
      customer_phone: `${countries[index]}${random.integer(2_000_000, 9_999_999)}${random.integer(1000, 9999)}`,
    });
    return [first, twinOf(first, order(2 * index + 2))];
  });
  const grants = others.map((team, index): [string, string] => [team, nearRoles[index] ?? ""]);
  return productStory("masks", [[reader, "reader"], ...grants], readingIdeas, [
    { name: "publish", call: "publish", batch: "b1", records, asOf: at(0) },
    {
      name: "reader",
      call: "consume",
      team: reader,
      asked: {
        check,
        where: "consume as reader",
        why: "Nothing of an address may be read in its mask, nor written in another way; of a number the last four digits may stay.",
        looks: hidden,
        besides: () => [instead<Expected>("encoding-is-masking", { like: "encoded" })],
      },
    },
    ...grants.map(([team, role], index) => ({
      name: `role ${index + 1}`,
      call: "consume" as const,
      team,
      asked: { check, where: `consume with a team whose role is "${role}"`, why: byRole },
    })),
  ]);
}

/** The same person but for one letter of the address, and one digit that is none of the last four. */
function twinOf(order: PythonDict, other: PythonDict): PythonDict {
  const phone = textOf(entryOf(order, "customer_phone")) ?? "";
  const place = phone.length - 5;
  const digit = (Number(phone[place]) + 1) % 10;
  return withChanges(other, {
    customer_email: (textOf(entryOf(order, "customer_email")) ?? "").replace("a@", "b@"),
    customer_phone: `${phone.slice(0, place)}${digit}${phone.slice(place + 1)}`,
  });
}
