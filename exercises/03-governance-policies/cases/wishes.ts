import "server-only";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { policy } from "@/exercises/03-governance-policies/cases/base-policies";
import { refine } from "@/exercises/03-governance-policies/cases/refinements";
import { type InForce, judgeRules } from "@/exercises/03-governance-policies/cases/rules";
import { wishIdeas } from "@/exercises/03-governance-policies/model/wrong-ideas";
import type { Story } from "@/exercises/casework/story";
import type { SeededRandom } from "@/exercises/seeded-random";

/** Single wishes on plain numbers: looser, as strict and stricter ones of both operators. */
export function wishStory(random: SeededRandom): Story<InForce> {
  // Other limits than the case's, so that neither 2555 nor 0.95 in place of `limit` gets by.
  const days = random.integer(300, 1500);
  const filled = random.integer(50, 80);
  const most = policy("MAX-DAYS", "days", "at_most", days);
  const least = policy("FILLED", "filled", "at_least", filled / 100);
  const wishes = [
    { council: most, value: days + random.integer(1, 9) },
    { council: least, value: (filled - random.integer(1, 9)) / 100 },
    { council: most, value: days - random.integer(1, 9) },
    { council: least, value: (filled + random.integer(1, 9)) / 100 },
    { council: most, value: days },
    { council: least, value: filled / 100 },
    { council: most, value: days + random.integer(300, 900) },
  ];
  return {
    name: "wishes",
    steps: wishes.flatMap(({ council, value }, index) => {
      const rules = [refine(council.id, value)];
      return [
        {
          name: String(index),
          call: "effective_policies",
          given: [toPython([most, least]), toPython(rules)],
          judged: [judgeRules("tighter_only", [most, least], rules, wishIdeas)],
        },
        // What step 2 returns by itself: it is told where the answer is wrong, and not judged.
        {
          name: `${index} as strict`,
          call: "is_as_strict",
          given: [council.op, toPython(value), toPython(council.value)],
        },
      ];
    }),
  };
}
