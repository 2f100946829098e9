import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas that the judges of exercise 3 recognise. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  idea(
    "share-in-percent",
    "completeness is written in percent",
    "products state a share between 0 and 1, so 0.95 stands for 95 %, and no product can reach 95",
  ),
  idea(
    "smaller-is-stricter",
    "a smaller number always asks for more",
    "that is so for at_most, while at_least asks for more with a larger number",
  ),
  idea(
    "first-violation-decides",
    "the first violation of the list decides",
    "the list has no order of importance, and a block anywhere in it stops the product",
  ),
  idea(
    "domains-decide",
    "in a federation every domain decides for itself",
    "a domain may ask for more than the council, never for less",
  ),
  idea(
    "council-decides-everything",
    "in a federation the council decides everything",
    "a domain may be stricter for its own products and add rules of its own",
  ),
  idea(
    "last-rule-wins",
    "of several rules the last one wins",
    "the strictest one holds, wherever it stands",
  ),
  idea(
    "first-rule-wins",
    "a later rule has to be as strict as what an earlier one left",
    "each rule is compared with the council's value, so the order of rules does not matter",
  ),
  idea(
    "missing-is-fine",
    "a field that is not stated is fine",
    "what nobody stated, nobody can rely on: it counts as broken",
  ),
  idea(
    "missing-field-crashes",
    "every product states every field",
    "a missing field is a finding about the product, to be reported like any other",
  ),
  idea(
    "policies-raise",
    "a violation is an error to be raised",
    "it is a result: an exception tells the first fault only and stops the report",
  ),
  idea(
    "one-is-enough",
    "the first fault is the whole report",
    "an owner who hears one fault at a time has to ask many times",
  ),
  idea(
    "warning-is-a-pass",
    "a warning is a pass",
    "a product with a warning is let through this time, and the decision has to show it",
  ),
  idea(
    "warning-blocks",
    "whoever breaks a policy is stopped",
    "a warning tells the owner and lets the product through",
  ),
  idea(
    "warning-is-enough",
    "a warning is enough",
    "where the council says block, a product with that fault must not be used",
  ),
  idea(
    "rules-for-everything",
    "a policy applies to all products",
    "one with a condition says nothing about products for which the condition does not hold",
  ),
  idea(
    "stricter-than-the-council",
    "a global policy may ask for a little more, to be safe",
    "it binds everybody, so it asks for what the council decided; domains may add to it",
  ),
  idea(
    "rule-left-out",
    "a decision holds because everybody knows it",
    "what is in no policy is checked by nobody",
  ),
  idea(
    "rule-too-weak",
    "a policy is right once it looks at the right field",
    "one that asks too little lets pass what the council refused",
  ),
  idea(
    "area-is-decoration",
    "the area of a policy is decoration",
    "it says whose matter a violation is, and where the report sends it",
  ),
  idea(
    "governance-is-privacy",
    "governance is about privacy",
    "security, interoperability and quality are its matter as well",
  ),
  idea(
    "text-is-a-number",
    "a text that looks like a number is one",
    "'12' has the wrong type, and breaks the policy",
  ),
  idea(
    "true-is-one",
    "True is the number 1",
    "Python calculates as if it were, yet True is no number of days and does not equal 1 here",
  ),
  idea(
    "nan-passes",
    "a value keeps a limit unless it exceeds it",
    "nan neither exceeds a limit nor keeps it, so ask whether a value keeps it",
  ),
  idea(
    "text-is-a-list",
    "a text is a list of what stands in it",
    "'abc' does not include 'a' as a list would",
  ),
  idea(
    "zero-is-missing",
    "0 and False are missing values",
    "they are stated; only None, an empty text and an empty list are missing",
  ),
  idea(
    "limit-excluded",
    "the limit itself is too much",
    "“at most” and “at least” include the limit",
  ),
  idea(
    "types-are-always-right",
    "fields have the type they should have",
    "products come from many hands, and a wrong type is a violation to report, not a reason to crash",
  ),
  idea(
    "longer-is-stricter",
    "a longer list always asks for more",
    "that is so for includes, while one_of asks for more with a shorter list",
  ),
  idea(
    "repeating-is-refused",
    "a domain that asks for the same asks for less",
    "as strict is strict enough",
  ),
  idea(
    "severity-is-free",
    "a domain may choose what follows from a violation",
    "to turn a block into a warning is to loosen the policy, even if the value stays",
  ),
  idea(
    "refusing-in-silence",
    "a refused rule needs no word",
    "a rule that is refused in silence looks accepted: its domain must hear that it has no effect, and why",
  ),
  idea(
    "other-keys-are-harmless",
    "only the value of a refinement matters",
    "a policy can be switched off by other keys: a condition, another operator, another path",
  ),
  idea(
    "same-name-wins",
    "a rule with the name of a global policy replaces it",
    "the id is taken, and the rule is refused",
  ),
  idea(
    "arguments-are-mine",
    "a function may change what it is given",
    "that belongs to the caller: whoever edits the global policies edits them for every domain",
  ),
  idea(
    "domain-rules-bind-everybody",
    "a domain's rules bind all products",
    "they bind the products of that domain and no others",
  ),
  idea(
    "log-is-a-trail",
    "a numbered log is an audit trail",
    "anybody who can write it can rewrite it unseen",
  ),
  idea(
    "hash-without-chain",
    "a hash of each entry makes a trail safe",
    "without the hash of the entry before, an entry that is replaced whole leaves no gap",
  ),
  idea(
    "hash-of-some-fields",
    "it is enough to hash the fields that matter most",
    "what the hash leaves out can be changed unseen",
  ),
  idea(
    "trail-is-rewritten",
    "the trail shows the last run",
    "it only grows: a new run adds entries and leaves the earlier ones alone",
  ),
  idea(
    "trail-without-rules",
    "a decision explains itself",
    "it can be judged later only by somebody who knows which policies were in force when it was made",
  ),
];

function idea(id: string, assumed: string, fact: string): MisconceptionDefinition {
  return { id, sentence: `You may be assuming that ${assumed}; in fact ${fact}.` };
}
