import "server-only";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { productStory } from "@/exercises/02-data-product-design/cases/product-story";
import { readingIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import type { PythonValue } from "@/exercises/grading/python-value";

export const byRole = "only the roles reader and pii_reader read";

/** Who may read what, and what becomes of it. */
export function makeAccessStory({ at, order, orders, teams }: OrderMaker) {
  const [reader = "", piiReader = "", visitor = "", stranger = ""] = teams(4);
  const records = [...orders(4), order(5, 30, { customer_phone: null })];
  const refused: [who: string, team: PythonValue][] = [
    ["a team without a grant", stranger],
    ["a team whose role is visitor", visitor],
    ["None as the team", null],
    ["an empty text as the team", ""],
  ];
  const asked = (where: string, why: string) => ({ check: "access_denied_by_default", where, why });
  const grants: [string, string][] = [
    [reader, "reader"],
    [piiReader, "pii_reader"],
    [visitor, "visitor"],
  ];
  return productStory("access", grants, readingIdeas, [
    { name: "publish", call: "publish", batch: "b1", records, asOf: at(0) },
    ...refused.map(([who, team]) => ({
      name: who,
      call: "consume" as const,
      team,
      asked: asked(`consume with ${who}`, byRole),
    })),
    {
      name: "reader",
      call: "consume",
      team: reader,
      asked: asked(
        "consume as reader",
        "A reader sees every row and column, and nothing of e-mail or phone.",
      ),
    },
    {
      name: "pii_reader",
      call: "consume",
      team: piiReader,
      asked: asked(
        "consume as pii_reader, after a reader",
        "A pii_reader sees the real values, also after a reader came by.",
      ),
    },
    { name: "spoil", call: "spoil what was handed out", of: "pii_reader" },
    {
      name: "pii_reader after a careless one",
      call: "consume",
      team: piiReader,
      asked: asked(
        "consume after a consumer changed its rows",
        "Hand out copies: what a consumer does to its rows stays with the consumer.",
      ),
    },
    {
      name: "log",
      call: "read the log",
      asked: asked(
        "access_log",
        "Every attempt is logged, also the refused ones: those above all.",
      ),
    },
  ]);
}
