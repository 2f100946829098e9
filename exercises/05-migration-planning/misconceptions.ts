import type { MisconceptionDefinition } from "@/exercises/exercise";

/** Wrong ideas that the judges recognise, in the order of the tasks. */
export const migrationMisconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "pilot-is-the-biggest",
    sentence:
      "This picks the most valuable domain. A pilot is there to learn from: it also has to be ready, independent and not too risky.",
  },
  {
    id: "points-are-enough",
    sentence:
      "This lets points make up for conditions. Who is not ready, needs others or has fewer than two consumers may not be the pilot at all.",
  },
  {
    id: "risk-does-not-count",
    sentence:
      "This leaves the risk out of the points. A pilot that fails costs the whole migration its credit.",
  },
  {
    id: "more-consumers-are-always-better",
    sentence:
      "This counts every consumer. From five on, one more teaches a pilot nothing new, so the rule stops there.",
  },
  {
    id: "big-bang",
    sentence:
      "This moves everybody at once. Then nothing learned from one wave helps the next, and every mistake is made seven times.",
  },
  {
    id: "pilot-moves-with-others",
    sentence: "This moves others together with the pilot, before anybody could learn from it.",
  },
  {
    id: "the-same-wave-is-early-enough",
    sentence:
      "This lets a domain move in the same wave as one it needs. What it needs has to be there before it starts.",
  },
  {
    id: "level-by-level",
    sentence:
      "This finishes one level of needs before it begins the next, and leaves places in waves empty. A domain may move as soon as its own needs are met.",
  },
  {
    id: "the-list-is-the-order",
    sentence:
      "This takes things in the order in which they are listed. The order of a list says nothing about what waits for what, or what is urgent.",
  },
  {
    id: "quick-wins-first",
    sentence:
      "This does the shortest activities first. That feels like progress, and the long chain that decides the end waits meanwhile.",
  },
  {
    id: "one-good-rule-is-enough",
    sentence:
      "Placing one activity after another by its deadline is a sensible rule, and still slow here. No rule is best for every plan: try two or three and keep the shortest plan.",
  },
  {
    id: "critical-path-knows-crews",
    sentence:
      "This starts everything as early as its needs allow. The critical path knows nothing about people: two coaches cannot be in six domains.",
  },
  {
    id: "people-need-no-counting",
    sentence: "This asks whether somebody of a crew is free, but not how many the activity needs.",
  },
  {
    id: "a-crew-does-one-thing",
    sentence:
      "This treats a crew as busy as soon as one of its people is. Two coaches can be in two places.",
  },
  {
    id: "one-need-is-enough",
    sentence: "This starts an activity when one of its needs has ended. It has to wait for all.",
  },
  {
    id: "platform-before-users",
    sentence:
      "This finishes the platform before its first user begins. A thin platform grows with the pilot and only has to be complete when the pilot goes live.",
  },
  {
    id: "switch-off-without-comparing",
    sentence:
      "This switches the old pipelines off before the dual run has shown that both give the same figures.",
  },
  {
    id: "one-after-the-other",
    sentence:
      "This adds up all activities as if only one could run at a time. What does not wait for each other runs side by side.",
  },
  {
    id: "broken-plans-do-not-come",
    sentence:
      "This trusts that every plan can be carried out. Circles, unknown names and missing people do come, and answering anyway hides them.",
  },
  {
    id: "risks-are-technical",
    sentence:
      "This register knows technical risks only. Most migrations to a mesh fail for people's reasons: habits and skills.",
  },
  {
    id: "the-change-itself-is-safe",
    sentence:
      "This register holds the lesson's challenges and nothing of the change-over itself, while old and new run side by side and people change their jobs.",
  },
  {
    id: "a-register-lists-fears",
    sentence:
      "A list of fears helps nobody. A register says what will be done about each, by whom and when.",
  },
  {
    id: "everyone-owns-it",
    sentence: "What everyone owns, no one looks after. A risk needs one role that answers for it.",
  },
  {
    id: "one-person-carries-the-register",
    sentence: "Nearly all risks have the same owner, who cannot look after all of them.",
  },
  {
    id: "mitigation-needs-no-time",
    sentence:
      "This mitigation is in no activity of the plan. What nobody has time for does not happen.",
  },
  {
    id: "a-feeling-is-a-trigger",
    sentence:
      "This trigger cannot be measured. A trigger is a figure and a limit, so that nobody has to argue whether it is time to act.",
  },
  {
    id: "mitigation-changes-nothing",
    sentence:
      "After this mitigation as much risk is left as before, or nobody said how much. Then why pay for it?",
  },
  {
    id: "everything-is-urgent",
    sentence: "When all risks are rated the same, the rating does not say where to begin.",
  },
  {
    id: "impact-alone-decides",
    sentence:
      "This ranks by impact alone. A disaster that hardly ever happens then hides a loss that is almost certain.",
  },
  {
    id: "probability-plus-impact",
    sentence: "This adds probability and impact. The loss to expect is their product.",
  },
  {
    id: "the-limit-is-outside",
    sentence:
      "This counts from above the limits. High begins at 15 and medium at 8, both included.",
  },
  {
    id: "the-list-is-mine",
    sentence:
      "This changes the risks it was given. Whoever asked still needs them as they were: rank copies.",
  },
  {
    id: "likely-is-the-plan",
    sentence:
      "This plans with the likely figures. Work runs late by more than it runs early, so the likely figure is too low.",
  },
  {
    id: "three-figures-weigh-the-same",
    sentence:
      "This is the average of three figures. The likely one is likely: it counts four times.",
  },
  {
    id: "variance-is-the-deviation",
    sentence:
      "This takes the variance for the deviation: the root is missing, or there is a square too many.",
  },
  {
    id: "any-three-figures-will-do",
    sentence:
      "This calculates with figures that are out of order. An optimistic figure above the likely one is a typing mistake to report.",
  },
  {
    id: "slack-is-the-wait-before-the-next",
    sentence:
      "This is the free slack, until the next activity begins. Slack is how far an activity may slip before the end of the plan does.",
  },
  {
    id: "slack-of-the-most-patient",
    sentence:
      "This lets an activity slip as far as its most patient follower allows. The least patient one decides.",
  },
  {
    id: "critical-is-one-path",
    sentence:
      "This puts every activity without slack on one path. There may be two longest chains, and a path is one of them.",
  },
  {
    id: "deviations-add-up",
    sentence:
      "This adds up deviations. Luck and bad luck partly cancel out: variances add up, and the root comes last.",
  },
  {
    id: "chance-grows-evenly",
    sentence:
      "This spreads the chance evenly from the best to the worst case. That everything goes best, or worst, is far less likely than something between.",
  },
  {
    id: "one-figure-is-enough",
    sentence:
      "This gives one date, whatever confidence is asked for. The mean is missed about every second time.",
  },
  {
    id: "there-is-always-spread",
    sentence:
      "This divides by the deviation, which is 0 when nothing on the path is uncertain. Then the chance is 0 or 1.",
  },
];
