import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas that the checks recognise, and what the page says about each. */
const sentences: readonly (readonly [id: string, sentence: string])[] = [
  // The contract.
  [
    "contract-is-a-schema",
    "A contract is more than columns: it says which version is in force, who stands behind it, and how it may change.",
  ],
  [
    "pii-is-a-flag",
    "ODCS has no flag for personal data: the classification of a column is what tools and people go by.",
  ],
  [
    "owner-is-a-name",
    "A team's name answers no question at night; a contract names somebody who does.",
  ],
  [
    "number-says-it-all",
    "A number without a unit is no promise: whoever reads 1 may hope for minutes and get days.",
  ],
  [
    "contract-is-documentation",
    "A contract that is written beside the code soon tells a story of its own; derive both from one table.",
  ],
  // The rules.
  [
    "only-none-is-null",
    "An empty or blank id identifies as little as None does, and exports are full of them.",
  ],
  [
    "true-is-no-number",
    "In Python True is an int and equals 1, so a test for numbers lets it pass.",
  ],
  [
    "comparison-catches-nan",
    "Every comparison with nan is False and infinity is above zero, so only isfinite keeps both out.",
  ],
  [
    "mend-in-silence",
    'A check that quietly reads "12.50" as 12.5 or eur as EUR hides the fault from those who could stop it.',
  ],
  ["shape-is-a-time", "A text can look like a time and name none: there is no thirteenth month."],
  ["time-needs-no-offset", "Without an offset, 11:30 is a different moment in each country."],
  [
    "keys-are-always-there",
    "A missing key is the commonest null of all; a check that stops at it checks nothing.",
  ],
  [
    "dropping-is-validation",
    "What is dropped and not counted was not validated but lost: nobody can mend what nobody sees.",
  ],
  [
    "first-fault-is-enough",
    "Whoever is told one fault at a time sends the record back once for each.",
  ],
  ["records-are-mine", "The records belong to whoever asked: validation looks and does not touch."],
  // Duplicates.
  [
    "order-of-steps-is-free",
    "The order of the steps decides: when duplicates go first, a broken copy takes the good one with it.",
  ],
  [
    "duplicates-keep-the-newest",
    "Removing duplicates keeps some row, by position; the newest stays only if you compare the times.",
  ],
  ["times-compare-as-texts", "Times sort like texts only while all have one offset."],
  [
    "first-come-stays",
    "At equal times the later record is the correction; keeping the first loses it.",
  ],
  ["unknown-ids-are-one-order", "Two orders without id are two unknown orders and not one."],
  // Publishing.
  [
    "append-is-safe-to-retry",
    "A retry after a lost answer is everyday life, and appending makes every retry a double.",
  ],
  [
    "retry-is-a-new-run",
    "A retry asks what became of the batch; working it again gives another answer to the same question.",
  ],
  [
    "batch-is-the-table",
    "No duplicates in each batch does not mean none in the table: batches overlap.",
  ],
  [
    "id-says-it-all",
    "An id used twice for different records is a fault of the sender; the old receipt would hide it.",
  ],
  [
    "machine-clock",
    "The age of a record is counted from as_of; by the machine's clock every rerun would judge differently.",
  ],
  [
    "old-orders-are-late",
    "The promise counts from the last update: a month-old order that changed a minute ago is in time.",
  ],
  [
    "last-to-come-wins",
    "The last to arrive is not the newest: networks and retries deliver out of order.",
  ],
  [
    "late-is-wrong",
    "Late is not wrong: an order that came two hours late was still placed and paid.",
  ],
  [
    "limit-itself-is-over",
    "More than the limit is over it; exactly 20 percent, or exactly one hour, still keeps it.",
  ],
  [
    "some-data-beats-none",
    "When a third of a batch is broken, something upstream is, and the rest cannot be trusted either.",
  ],
  [
    "faults-are-exceptions",
    "A faulty batch is an expected outcome with a receipt, not a crash that hides the counts.",
  ],
  ["write-then-decide", "Decide before the first write; what is half written cannot be held back."],
  [
    "held-id-is-used-up",
    "A held batch changed nothing, so its id is free for the same batch, mended.",
  ],
  ["share-of-the-good", "The share of faults is one of all that came in, not of what is left."],
  [
    "nothing-is-a-fault",
    "A quiet hour without orders is no fault, and nothing divided by nothing is no share.",
  ],
  // Reading.
  ["open-by-default", "Access is denied by default: who is not listed was not granted anything."],
  ["any-role-reads", "Having some role is not having one that reads."],
  [
    "any-error-refuses",
    "A refusal is an answer: PermissionError says so, any other error looks like a defect.",
  ],
  [
    "empty-answer-refuses",
    "An empty answer is a lie: the team would believe that there were no orders.",
  ],
  [
    "masking-is-for-display",
    "Masking happens in the product and on copies: not later on a screen, and not in the store.",
  ],
  ["the-stored-rows-will-do", "Whoever gets the stored rows can change them for everybody."],
  ["refusals-need-no-log", "The refused attempts are what a log is read for."],
  // The catalog.
  ["announced-is-published", "A catalog entry without data sends consumers to an empty place."],
  [
    "registered-once-is-enough",
    "An entry that is written once tells for ever how things were on the first day.",
  ],
  [
    "batch-is-the-product",
    "Consumers want to know how many orders there are, not how many came last.",
  ],
  [
    "name-and-place-will-do",
    "Name and place find the data; domain, owner and promises say whether to rely on them.",
  ],
  [
    "catalog-holds-the-data",
    "Everybody may read the catalog, so it describes the data and holds none.",
  ],
];

export const misconceptions: readonly MisconceptionDefinition[] = sentences.map(
  ([id, sentence]) => ({ id, sentence }),
);
