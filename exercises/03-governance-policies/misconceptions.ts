import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas that the judges of exercise 3 recognise. */
export const misconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "domains-decide",
    sentence:
      "Federated does not mean that every domain decides for itself: a domain may ask for more than the council, never for less.",
  },
  {
    id: "council-decides-everything",
    sentence:
      "Federated does not mean that the council decides everything: a domain may be stricter for its own products and add rules of its own.",
  },
  {
    id: "last-rule-wins",
    sentence: "The last rule does not win: of several rules, the strictest one holds.",
  },
  {
    id: "first-rule-wins",
    sentence:
      "The first rule does not win: a later one is compared with the council's value, not with what the first rule left.",
  },
  {
    id: "missing-is-fine",
    sentence: "A missing field is not compliant: what nobody stated, nobody can rely on.",
  },
  {
    id: "missing-field-crashes",
    sentence:
      "A missing field is a finding about the product, not an error of the check: report it and go on.",
  },
  {
    id: "policies-raise",
    sentence:
      "A violation is a result, not an exception: an exception tells the first fault only and stops the report.",
  },
  {
    id: "one-is-enough",
    sentence:
      "The first fault is not the whole report: an owner who hears one fault at a time has to ask many times.",
  },
  {
    id: "warning-is-a-pass",
    sentence: "A warning is not a pass: it is let through this time, and it has to be seen.",
  },
  {
    id: "warning-blocks",
    sentence:
      "A warning does not block: it tells the owner and lets the product through, or nobody would dare to warn.",
  },
  {
    id: "warning-is-enough",
    sentence:
      "Where the council says block, a warning is not enough: the product would be used with its fault.",
  },
  {
    id: "rules-for-everything",
    sentence:
      "Privacy rules do not apply to all data: a policy with a condition says nothing about products for which it does not hold.",
  },
  {
    id: "stricter-than-the-council",
    sentence:
      "A global policy binds everybody, so it asks for what the council decided and no more; domains may add to it.",
  },
  {
    id: "rule-left-out",
    sentence: "A decision that is in no policy is checked by nobody, however well it is known.",
  },
  {
    id: "rule-too-weak",
    sentence:
      "A policy that looks at the right field and asks too little lets pass what the council refused.",
  },
  {
    id: "area-is-decoration",
    sentence:
      "The area is not decoration: it says whose matter a violation is, and where the report sends it.",
  },
  {
    id: "governance-is-privacy",
    sentence:
      "Governance is not privacy alone: the lesson names security, interoperability and quality beside it.",
  },
  {
    id: "text-is-a-number",
    sentence:
      "A text that looks like a number is not one: '12' has the wrong type, and breaks the policy.",
  },
  {
    id: "true-is-one",
    sentence: "True is not the number 1, although Python calculates with it as if it were.",
  },
  {
    id: "nan-passes",
    sentence:
      "nan is neither too large nor small enough: ask whether a value keeps the limit, not whether it exceeds it.",
  },
  {
    id: "text-is-a-list",
    sentence: "A text is not a list of its letters: 'abc' does not include 'a' as a list would.",
  },
  {
    id: "zero-is-missing",
    sentence:
      "0 and False are stated values: only None, an empty text and an empty list are missing.",
  },
  {
    id: "limit-excluded",
    sentence: "“At most” and “at least” include the limit itself.",
  },
  {
    id: "types-are-always-right",
    sentence:
      "Products come from many hands, so types will be wrong: that is a violation to report, not a reason to crash.",
  },
  {
    id: "longer-is-stricter",
    sentence:
      "A longer list is not always stricter: it is for “includes”, but for “one_of” the shorter list asks more.",
  },
  {
    id: "repeating-is-refused",
    sentence: "To repeat the council's value is not to loosen it: as strict is strict enough.",
  },
  {
    id: "severity-is-free",
    sentence: "To turn a block into a warning is to loosen it, even if the value stays.",
  },
  {
    id: "refusing-in-silence",
    sentence:
      "A rule that is refused in silence looks accepted: its domain must hear that it has no effect, and why.",
  },
  {
    id: "other-keys-are-harmless",
    sentence:
      "A rule can be switched off by other keys than its value: a condition, another operator, another path.",
  },
  {
    id: "same-name-wins",
    sentence: "A rule with the name of a global policy does not replace it: the id is taken.",
  },
  {
    id: "arguments-are-mine",
    sentence:
      "What a function is given belongs to the caller: whoever edits the global policies edits them for every domain.",
  },
  {
    id: "domain-rules-bind-everybody",
    sentence: "A domain's rules bind the products of that domain and no others.",
  },
  {
    id: "log-is-a-trail",
    sentence: "A log is not an audit trail: anybody who can write it can rewrite it unseen.",
  },
  {
    id: "hash-without-chain",
    sentence:
      "A hash of each entry alone is no chain: an entry that is taken out, or replaced whole, leaves no gap.",
  },
  {
    id: "trail-is-rewritten",
    sentence:
      "An audit trail only grows: a new run adds entries and leaves the earlier ones alone.",
  },
  {
    id: "trail-without-rules",
    sentence:
      "A decision can be judged later only by somebody who knows which policies were in force when it was made.",
  },
];
