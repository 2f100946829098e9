import type { MisconceptionDefinition } from "@/exercises/exercise";

/** The wrong ideas that the checks recognise: what may be assumed, and what is so in fact. */
const ideas: readonly (readonly [id: string, assumed: string, fact: string])[] = [
  // The three steps.
  [
    "central-team-answers",
    "whoever stores the data answers for them",
    "only the domain that makes the orders knows what they mean and can mend them where they arise",
  ],
  [
    "own-ids-are-personal",
    "every column about a customer has to be hidden",
    "customer_id is a number that the shop made up: nobody outside can reach a person by it, and others need it to count customers",
  ],
  [
    "more-required-is-safer",
    "more required columns make a better contract",
    "each one refuses orders: whoever gave no phone number has still paid",
  ],
  [
    "true-is-above-zero",
    "`not amount` finds every wrong amount",
    "-5 is true for Python as 5 is, so only a comparison with 0 refuses it",
  ],
  [
    "none-has-a-size",
    "None is less than any number",
    "None has no size, and comparing it is an error: ask for None first",
  ],
  // The contract.
  [
    "contract-is-a-schema",
    "a contract is its columns",
    "it also says which version is in force, who stands behind it, and how it may change",
  ],
  [
    "pii-is-a-flag",
    "a flag of your own marks personal data",
    "ODCS has no such flag: tools and people go by the classification of a column",
  ],
  [
    "owner-is-a-name",
    "a team's name is somebody to ask",
    "a name answers no question at night; a contract lists members who do",
  ],
  [
    "number-says-it-all",
    "everybody knows the unit of a number",
    "whoever reads 1 may hope for minutes and get days: a number without a unit is no promise",
  ],
  [
    "contract-is-documentation",
    "a contract may be written beside the code",
    "the two soon tell different stories, unless one table of columns feeds both",
  ],
  // The rules.
  [
    "only-none-is-null",
    "only None is null",
    "an empty or blank id identifies as little as None does, and exports are full of them",
  ],
  [
    "true-is-no-number",
    "a test for numbers keeps True out",
    "in Python True is an int and equals 1, so it passes",
  ],
  [
    "comparison-catches-nan",
    "a comparison with 0 keeps nan and infinity out",
    "every comparison with nan is False and infinity is above zero: only isfinite keeps out both",
  ],
  [
    "mend-in-silence",
    'a check may read "12.50" as 12.5, or eur as EUR',
    "that hides the fault from those who could stop it",
  ],
  [
    "part-of-the-list",
    '`in "EUR,GBP,USD"` asks for one of three names',
    'in a text it asks for a part of that text, and "" and "EU" are parts too: write a tuple or a set',
  ],
  [
    "shape-is-a-time",
    "what looks like a time is one",
    "a text can have the right shape and name no moment: there is no thirteenth month",
  ],
  [
    "time-needs-no-offset",
    "11:30 is a moment",
    "without an offset it is a different moment in each country",
  ],
  [
    "keys-are-always-there",
    "a record has all its keys",
    "a missing key is the commonest null of all, and a check that stops at it checks nothing",
  ],
  [
    "dropping-is-validation",
    "what is dropped is dealt with",
    "what is not counted was lost and not validated: nobody can mend what nobody sees",
  ],
  [
    "first-fault-is-enough",
    "one reason is enough to reject a record",
    "whoever is told one fault at a time sends the record back once for each",
  ],
  [
    "records-are-mine",
    "validation may change the records that it gets",
    "they belong to whoever asked: it looks and does not touch",
  ],
  // Duplicates.
  [
    "order-of-steps-is-free",
    "it makes no difference what comes first, refusing or dropping copies",
    "when copies are dropped first, a broken copy takes the good one with it",
  ],
  [
    "duplicates-keep-the-newest",
    "removing duplicates keeps the newest",
    "it keeps some row, by its position; the newest stays only if you compare the times",
  ],
  [
    "times-compare-as-texts",
    "times can be compared as texts",
    "that holds only while all have one offset: 13:10+02:00 comes before 11:30+00:00",
  ],
  [
    "first-come-stays",
    "at equal times the first record may stay",
    "the later one is the correction, and keeping the first loses it",
  ],
  [
    "unknown-ids-are-one-order",
    "records without an id are copies of one another",
    "they are as many unknown orders",
  ],
  // Publishing.
  [
    "append-is-safe-to-retry",
    "a batch comes once",
    "a retry after a lost answer is everyday life, and appending makes every retry a double",
  ],
  [
    "retry-is-a-new-run",
    "a retry is a batch like any other",
    "it asks what became of the first one; working it again gives another answer to the same question",
  ],
  [
    "batch-is-the-table",
    "no duplicates in a batch means none in the table",
    "batches overlap, and the same order comes in several",
  ],
  [
    "id-says-it-all",
    "a batch id that is known says that the records are",
    "an id used twice for different records hides a correction behind the old receipt",
  ],
  [
    "sender-keeps-still",
    "the records that you were given stay as they are",
    "they are the sender's objects: keep copies, or you compare what was changed with itself",
  ],
  [
    "machine-clock",
    "late is what is an hour old now",
    "age is counted from as_of; by the machine's clock every rerun would judge differently",
  ],
  [
    "old-orders-are-late",
    "late counts from when an order was placed",
    "it counts from the last update: a month-old order that changed a minute ago is in time",
  ],
  [
    "last-to-come-wins",
    "the last to arrive is the newest",
    "networks and retries deliver out of order",
  ],
  [
    "late-is-wrong",
    "late orders spoil the figures",
    "an order that came two hours late was still placed and paid",
  ],
  [
    "limit-itself-is-over",
    "the limit itself is over the limit",
    "more than it is over it: exactly 20 percent, or exactly one hour, still keeps it",
  ],
  [
    "some-data-beats-none",
    "the good part of a bad batch is better than nothing",
    "when a third of it is broken something upstream is, and the rest cannot be trusted either",
  ],
  [
    "faults-are-exceptions",
    "a faulty batch is an exception",
    "it is an expected outcome and gets a receipt; an exception hides the counts",
  ],
  [
    "write-then-decide",
    "a batch can be taken back after it was written",
    "what is half written cannot be held back: decide before the first write",
  ],
  [
    "held-id-is-used-up",
    "a batch id that was seen is taken",
    "a held batch changed nothing, so its id is free for the same batch, mended",
  ],
  [
    "share-of-the-good",
    "the share of faults is faults by good records",
    "it is a share of all that came in",
  ],
  [
    "copies-are-faults",
    "a copy with a newer one is a fault of the batch",
    "it was good and came in time: only rejected records count towards the 20 percent",
  ],
  [
    "nothing-is-a-fault",
    "there is always something in a batch",
    "a quiet hour without orders is no fault, and nothing divided by nothing is no share",
  ],
  // Reading.
  [
    "open-by-default",
    "who is not forbidden to read may read",
    "access is denied by default: who is not listed was not granted anything",
  ],
  [
    "any-role-reads",
    "whoever has a role may read",
    "having some role is not having one that reads",
  ],
  [
    "any-error-refuses",
    "any error is a refusal",
    "a refusal is an answer: PermissionError says so, any other error looks like a defect",
  ],
  [
    "empty-answer-refuses",
    "whoever may not read gets an empty list",
    "that is a lie: the team would believe that there were no orders",
  ],
  [
    "masking-is-for-display",
    "masking may be done elsewhere or once for all",
    "it happens in the product and on copies: neither later on a screen nor in the store",
  ],
  [
    "encoding-is-masking",
    "what nobody can read at sight is masked",
    "an encoding can be undone by everybody: what is personal has to be gone, not written in another way",
  ],
  [
    "the-stored-rows-will-do",
    "the stored rows may be handed out",
    "whoever gets them can change them for everybody",
  ],
  [
    "refusals-need-no-log",
    "only who reads is worth a line in the log",
    "the refused attempts are what a log is read for",
  ],
  // The catalog.
  [
    "announced-is-published",
    "a catalog entry may come before the data",
    "it sends consumers to an empty place",
  ],
  [
    "registered-once-is-enough",
    "a product is registered once",
    "such an entry tells for ever how things were on the first day",
  ],
  [
    "batch-is-the-product",
    "the catalog counts what came last",
    "consumers want to know how many orders there are",
  ],
  [
    "name-and-place-will-do",
    "name and place are all that a catalog needs",
    "they find the data; domain, owner and promises say whether to rely on them",
  ],
  [
    "catalog-holds-the-data",
    "a few sample rows help whoever browses",
    "everybody may read the catalog, so it describes the data and holds none",
  ],
];

export const misconceptions: readonly MisconceptionDefinition[] = ideas.map(
  ([id, assumed, fact]) => ({
    id,
    sentence: `You may be assuming that ${assumed}; in fact ${fact}.`,
  }),
);
