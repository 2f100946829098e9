import type { ExerciseContent } from "@/exercises/exercise";

export const platformCapabilities: ExerciseContent = {
  id: "platform-capabilities",
  number: 4,
  title: "Platform Capabilities",
  minutes: 8,
  tasks: [
    {
      number: 1,
      title: "List required platform features",
      summary: "Say on which plane each capability lives, how it is called, and who does what.",
    },
    {
      number: 2,
      title: "Design self-serve APIs",
      summary: "Build the platform: products within quotas, and access without a ticket desk.",
    },
    {
      number: 3,
      title: "Plan infrastructure",
      summary: "Size storage, nodes and people for two years ahead, and share the cost.",
    },
  ],
  checks: [
    {
      id: "capabilities",
      title: "nine capabilities, each on a fitting plane",
      points: 8,
      task: 1,
      core: true,
      gate: false,
      hints: [
        "Six capabilities come from the lesson, three from daily life. Who would miss each one?",
        "infrastructure: raw resources; product: the life of one product; mesh: what reaches across products.",
        'Name the method of Platform that offers it: {"plane": "mesh", "operation": "catalog"}. None is for later, and five must work today.',
      ],
    },
    {
      id: "responsibilities",
      title: "who does what: platform or domain",
      points: 6,
      task: 1,
      core: false,
      gate: false,
      hints: [
        "Who knows what the data means, and who runs the machines?",
        "The lesson's table: infrastructure, tools, standards and framework against products, logic, models and quality.",
        'Encryption is built in: "platform". What revenue means is decided where it is earned: "domain".',
      ],
    },
    {
      id: "provision_idempotent",
      title: "asking twice gives one product",
      points: 10,
      task: 2,
      core: true,
      gate: true,
      hints: [
        "A request says what there should be, not what to do. What if it is there already?",
        "Keep products by domain/product, and compare what is wanted with what exists.",
        'if old == wanted: return {**old, "status": "unchanged"}',
      ],
    },
    {
      id: "quota_kept",
      title: "no domain exceeds its quota",
      points: 10,
      task: 2,
      core: true,
      gate: true,
      hints: [
        "Would the domain be over its quota after this?",
        "Add up all products as they would be, and compare every resource with its limit.",
        "Check first, write after: if used[resource] > limit: raise QuotaExceeded(…)",
      ],
    },
    {
      id: "change_in_place",
      title: "changes are counted by the difference",
      points: 6,
      task: 2,
      core: true,
      gate: false,
      hints: [
        "A changed product is still one product.",
        "What the old template held is free again once the new one takes its place.",
        "after = {**self.products, id: wanted}, and count the products of after.",
      ],
    },
    {
      id: "bad_requests",
      title: "unknown names are refused without a trace",
      points: 6,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "Refuse before you store anything.",
        "ValueError for a template, LookupError for a domain, a product and a request.",
        "if template not in TEMPLATES: raise ValueError(template). A KeyError is a LookupError already.",
      ],
    },
    {
      id: "open_data_at_once",
      title: "data without personal fields is granted by policy",
      points: 8,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "No personal data: why should anybody wait?",
        "Grant at once, but ask for a purpose; blanks are none.",
        "Look for a pending or running request of the same team and product first, and return that one.",
      ],
    },
    {
      id: "two_people_for_pii",
      title: "personal data needs owner and privacy officer",
      points: 10,
      task: 2,
      core: true,
      gate: true,
      hints: [
        "Two roles, and two persons.",
        "Keep who approved, with the roles that person has; a refusal ends the request, and so does the second approval.",
        'any("owner" in a and "privacy" in b for a, b in permutations(approvals.values(), 2))',
      ],
    },
    {
      id: "who_may_decide",
      title: "nobody else, and never oneself",
      points: 8,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "Nobody is judge in their own case.",
        "An owner of that very domain or a privacy officer, and not the person who asks.",
        'if not roles or by == request["user"]: raise PermissionError(by)',
      ],
    },
    {
      id: "grants_end",
      title: "access lasts 90 days",
      points: 6,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "Access without an end is access for ever.",
        "Keep the day of the last approval; for open data that is the day of the request.",
        "granted_at <= at < granted_at + 90",
      ],
    },
    {
      id: "no_removal_in_use",
      title: "a product in use is not pulled away",
      points: 6,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "Who still reads it?",
        "List the teams whose grant runs on that day; also ask who wants to remove it.",
        'Gone already: status "absent". Not an owner: PermissionError. Readers: InUse.',
      ],
    },
    {
      id: "events",
      title: "every change and every refusal leaves an event",
      points: 4,
      task: 2,
      core: false,
      gate: false,
      hints: [
        "What would an auditor ask for?",
        "Log every change and every refusal with the name of who tried; nothing when nothing happened.",
        "self.events.append(…) before you raise.",
      ],
    },
    {
      id: "sizing",
      title: "storage, nodes, people and cost",
      points: 8,
      task: 3,
      core: true,
      gate: false,
      hints: [
        "The volume grows, data is kept, and peaks need room.",
        "storage: daily × retention × growth ÷ compression × copies; running: runs × minutes × growth ÷ 1440.",
        "nodes = max(min_nodes, ceil(running × peak_factor ÷ target_utilisation ÷ slots_per_node))",
      ],
    },
    {
      id: "cost_shares",
      title: "cost shares add up",
      points: 4,
      task: 3,
      core: false,
      gate: false,
      hints: [
        "Who causes which part of the cost?",
        "Storage is paid by gigabytes, nodes by running time.",
        "running[domain] ÷ total of the nodes' cost; where the total is 0, equal shares.",
      ],
    },
  ],
  misconceptions: [
    {
      id: "platform-is-infrastructure",
      sentence:
        "A platform is more than infrastructure: templates serve one product's life, the catalog and access requests serve the whole mesh.",
    },
    {
      id: "a-catalog-each",
      sentence:
        "A catalog inside one product finds nothing but that product: it belongs to the mesh, across all of them.",
    },
    {
      id: "six-are-all",
      sentence:
        "The lesson's list of six is a beginning: without a catalog, access requests and quotas nobody finds, gets or limits anything.",
    },
    {
      id: "capable-on-paper",
      sentence:
        "A capability that no method offers is a promise: self-serve means that a domain team can call it.",
    },
    {
      id: "build-now-use-later",
      sentence:
        "A platform that is built first and used later is built without its users: some of it must be callable today.",
    },
    {
      id: "platform-owns-data",
      sentence:
        "The platform team runs the machines under the data; the products and their quality stay with the domain that makes them.",
    },
    {
      id: "platform-defines-revenue",
      sentence:
        "The platform does not decide what revenue means: whoever answers for the business decides on its words and its logic.",
    },
    {
      id: "every-domain-its-own-tools",
      sentence:
        "If every domain builds its own tools and standards, the same work is done many times, and nothing fits together.",
    },
    {
      id: "twice-is-an-error",
      sentence:
        "Provisioning twice is no error: a request states what there should be, so that a retry is always safe.",
    },
    {
      id: "names-are-unique",
      sentence:
        "Two domains may use the same product name: the domain is part of what identifies a product.",
    },
    {
      id: "first-wish-stays",
      sentence:
        "A product that exists is not yet the product that is wished for: compare the two, and change what differs.",
    },
    {
      id: "flag-is-no-change",
      sentence:
        "Whether there is personal data decides who may read it: changing that flag is a change, even with the same template.",
    },
    {
      id: "quota-afterwards",
      sentence:
        "A quota that is checked afterwards has been exceeded already: check first, write after, and a refusal leaves nothing behind.",
    },
    {
      id: "change-adds-up",
      sentence:
        "A change is not an addition: what the old version held is free again when the new one takes its place.",
    },
    {
      id: "limit-is-too-much",
      sentence: "A quota is what a domain may use: exactly at the limit is still allowed.",
    },
    {
      id: "only-gigabytes-count",
      sentence:
        "Storage is not the only thing that runs out: every resource has a quota of its own.",
    },
    {
      id: "any-error-will-do",
      sentence:
        "A caller can only react to an error whose class says what was wrong: an unknown template is a ValueError here.",
    },
    {
      id: "strangers-welcome",
      sentence:
        "A domain without a quota is not one without limits: an unknown name is refused before anything is made.",
    },
    {
      id: "ticket-form",
      sentence:
        "Self-serve is not a form that opens a ticket: where no personal data is involved, the policy grants at once.",
    },
    {
      id: "purpose-is-decoration",
      sentence:
        "The purpose is what access is granted for: a request without one, or with blanks, is refused.",
    },
    {
      id: "every-request-is-new",
      sentence:
        "A team that asks again for what it has already needs no second request: return the one that is open or running.",
    },
    {
      id: "grant-for-everybody",
      sentence:
        "A grant is for the team that asked, not for everybody who knows the product's name.",
    },
    {
      id: "one-person-four-eyes",
      sentence:
        "One person with two roles is still one pair of eyes: it takes two different persons.",
    },
    {
      id: "owner-is-enough",
      sentence:
        "The owner alone cannot release personal data: the privacy officer looks at it from the other side.",
    },
    {
      id: "two-of-a-kind",
      sentence: "Two approvals are not two roles: it takes an owner and a privacy officer.",
    },
    {
      id: "refusal-is-a-vote",
      sentence: "A refusal is not outvoted: one of them ends the request.",
    },
    {
      id: "decisions-reopen",
      sentence:
        "A decided request stays decided: whoever wants another answer asks anew, so that the trail stays readable.",
    },
    {
      id: "everybody-decides",
      sentence:
        "Not everybody may decide: only owners of the domain and privacy officers, and a stranger's try is an error.",
    },
    {
      id: "own-judge",
      sentence:
        "Nobody is judge in their own case: whoever asks does not approve, whatever their role.",
    },
    {
      id: "owner-of-anything",
      sentence:
        "Owning something is not owning this: only owners of the product's own domain decide.",
    },
    {
      id: "access-for-ever",
      sentence:
        "Access is not given once and for all: a grant ends after 90 days, and the team asks again if it still needs it.",
    },
    {
      id: "clock-from-request",
      sentence:
        "The 90 days begin with the last approval: before it there was nothing that could run out.",
    },
    {
      id: "ninety-means-ninety-one",
      sentence:
        "Ninety days that begin on day 0 end before day 90: the last day is granted_at + 89.",
    },
    {
      id: "access-reaches-back",
      sentence: "A grant does not reach back: on the days before it, there was no access.",
    },
    {
      id: "owner-pulls-the-plug",
      sentence:
        "Owning a product is a promise to its readers: while a grant runs, it is not pulled away.",
    },
    {
      id: "anybody-cleans-up",
      sentence: "Cleaning up is a decision too: only an owner of the domain removes its product.",
    },
    {
      id: "removed-twice-is-an-error",
      sentence: "Removing twice is no error: the wish is that the product is gone, and it is.",
    },
    {
      id: "quota-is-spent",
      sentence: "A quota is not money that is spent: what a removed product held is free again.",
    },
    {
      id: "success-is-news",
      sentence: "What was refused is what an auditor asks for first: log it before you raise.",
    },
    {
      id: "noise-is-an-audit",
      sentence:
        "An event says that something happened: a repeated wish that changes nothing leaves none, or the trail drowns in retries.",
    },
    {
      id: "events-without-names",
      sentence: "An event without a name answers no question: say who tried.",
    },
    {
      id: "average-sizes-the-cluster",
      sentence:
        "The average load does not size a cluster: jobs come in peaks, and a full node has no room for a retry.",
    },
    {
      id: "growth-is-a-line",
      sentence: "Growth compounds: 30% a year for two years is a factor of 1.69, not 1.60.",
    },
    {
      id: "no-growth",
      sentence: "The platform is built for the volume of the horizon, not for today's.",
    },
    {
      id: "one-copy-is-enough",
      sentence: "Every gigabyte is kept as often as there are copies, and every copy is paid for.",
    },
    {
      id: "a-cluster-each",
      sentence:
        "Shared nodes are rounded up once, together: a cluster for each domain pays for every domain's empty half.",
    },
    {
      id: "nearly-is-enough",
      sentence: "A part of a node cannot be bought: 6.2 nodes are seven, not six.",
    },
    {
      id: "arguments-are-mine",
      sentence: "What a function is given belongs to its caller: work on a copy.",
    },
    {
      id: "everybody-pays-alike",
      sentence:
        "Equal shares reward whoever uses most: nodes are paid by running time, as long as anything runs.",
    },
    {
      id: "gigabytes-pay-for-all",
      sentence:
        "Gigabytes say nothing about jobs: storage is paid by volume, nodes by running time.",
    },
    {
      id: "something-always-runs",
      sentence:
        "A platform may stand idle: with nothing to divide by, the nodes are shared equally.",
    },
  ],
};
