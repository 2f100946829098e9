import type { MisconceptionDefinition } from "@/exercises/exercise";

/** Wrong ideas that the judges recognise, in the order of the tasks. */
export const migrationMisconceptions: readonly MisconceptionDefinition[] = [
  {
    id: "pilot-is-the-biggest",
    sentence:
      "You may be assuming that the most valuable domain makes the best pilot; in fact a pilot is there to learn from: it also has to be ready, to need nobody, to have consumers, and not to be too risky.",
  },
  {
    id: "one-condition-is-enough",
    sentence:
      "You may be assuming that it is enough that one of the three conditions holds; in fact a pilot has to meet all three: `and`, not `or`.",
  },
  {
    id: "risk-does-not-count",
    sentence:
      "You may be assuming that a pilot's risk does not matter as long as its value is high; in fact a pilot that fails costs the whole migration its credit, so risk takes points away.",
  },
  {
    id: "more-consumers-are-always-better",
    sentence:
      "You may be assuming that every consumer more makes a better pilot; in fact from five on, one more teaches nothing new, so the rule counts five at most.",
  },
  {
    id: "big-bang",
    sentence:
      "You may be assuming that everybody can move at once after the pilot; in fact nothing learned from one wave then helps the next, and every mistake is made by all.",
  },
  {
    id: "pilot-moves-with-others",
    sentence:
      "You may be assuming that others can move together with the pilot; in fact the pilot goes alone, so that somebody can learn from it before the next ones begin.",
  },
  {
    id: "the-same-wave-is-early-enough",
    sentence:
      "You may be assuming that a domain may move in the same wave as one that it needs; in fact what it needs has to be there before it starts: in an earlier wave.",
  },
  {
    id: "level-by-level",
    sentence:
      "You may be assuming that one level of needs has to be finished before the next one begins; in fact a domain may move as soon as its own needs are met, and waiting longer leaves places in waves empty.",
  },
  {
    id: "the-list-is-the-order",
    sentence:
      "You may be assuming that things are listed in the order in which they are done; in fact the order of a list says nothing about what waits for what, or what is urgent.",
  },
  {
    id: "quick-wins-first",
    sentence:
      "You may be assuming that the shortest activities should go first; in fact the long chain that decides the end waits meanwhile.",
  },
  {
    id: "one-good-rule-is-enough",
    sentence:
      "You may be assuming that placing one activity after another by its deadline gives a short plan; in fact no rule is best for every plan: try two or three and keep the shortest plan.",
  },
  {
    id: "critical-path-knows-crews",
    sentence:
      "You may be assuming that an activity can start as soon as its needs have ended; in fact it also needs its people, and two coaches cannot be in six domains.",
  },
  {
    id: "people-need-no-counting",
    sentence:
      "You may be assuming that one free person of a crew is enough for an activity; in fact an activity takes as many people as it says, from its start to its end.",
  },
  {
    id: "a-crew-does-one-thing",
    sentence:
      "You may be assuming that a crew is busy as soon as one of its people is; in fact two coaches can be in two places: count the people who are free.",
  },
  {
    id: "one-need-is-enough",
    sentence:
      "You may be assuming that an activity may start when one of its needs has ended; in fact it has to wait for all of them.",
  },
  {
    id: "platform-before-users",
    sentence:
      "You may be assuming that the platform has to be finished before its first user begins; in fact a thin platform grows with the pilot, and has to be complete only when the pilot goes live.",
  },
  {
    id: "switch-off-without-comparing",
    sentence:
      "You may be assuming that the old pipelines can go as soon as the new products work; in fact only the dual run shows that both give the same figures.",
  },
  {
    id: "one-after-the-other",
    sentence:
      "You may be assuming that only one activity can run at a time; in fact what does not wait for each other runs side by side.",
  },
  {
    id: "broken-plans-do-not-come",
    sentence:
      "You may be assuming that every plan can be carried out as it is given; in fact circles, unknown names and missing people do come, and an answer would hide them.",
  },
  {
    id: "risks-are-technical",
    sentence:
      "You may be assuming that what can go wrong is the technology and its rules; in fact most migrations to a mesh fail for people's reasons: habits and skills.",
  },
  {
    id: "the-change-itself-is-safe",
    sentence:
      "You may be assuming that the six challenges of the lesson are all that can go wrong; in fact the change-over has risks of its own, while old and new run side by side and people change their jobs.",
  },
  {
    id: "a-register-lists-fears",
    sentence:
      "You may be assuming that it is enough to keep an eye on a risk; in fact a register says what will be done about it, by whom and when.",
  },
  {
    id: "everyone-owns-it",
    sentence:
      "You may be assuming that a risk that everyone owns is looked after; in fact everyone leaves it to the others: a risk needs one role that answers for it.",
  },
  {
    id: "one-person-carries-the-register",
    sentence:
      "You may be assuming that one role can look after nearly all risks; in fact it would have time for few of them: share the register out.",
  },
  {
    id: "mitigation-needs-no-time",
    sentence:
      "You may be assuming that a mitigation can be done beside the plan; in fact what is in no activity of the plan has nobody's time, and does not happen.",
  },
  {
    id: "a-feeling-is-a-trigger",
    sentence:
      "You may be assuming that people will notice when it is time to act; in fact they will argue about it: a trigger is a figure and a limit.",
  },
  {
    id: "mitigation-changes-nothing",
    sentence:
      "You may be assuming that a mitigation is worth having even when the risk stays as it was; in fact what changes neither probability nor impact is not worth its price.",
  },
  {
    id: "everything-is-urgent",
    sentence:
      "You may be assuming that all risks can be rated the same; in fact a rating is there to say where to begin, so it has to tell risks apart.",
  },
  {
    id: "impact-alone-decides",
    sentence:
      "You may be assuming that the worst outcome comes first, however unlikely it is; in fact a disaster that hardly ever happens then hides a loss that is almost certain.",
  },
  {
    id: "probability-plus-impact",
    sentence:
      "You may be assuming that probability and impact add up to a score; in fact the loss to expect is their product.",
  },
  {
    id: "the-limit-is-outside",
    sentence:
      "You may be assuming that a band begins above its limit; in fact high begins at 15 and medium at 8, both included.",
  },
  {
    id: "the-list-is-mine",
    sentence:
      "You may be assuming that the list of risks may be changed, since the function was given it; in fact whoever asked still needs it as it was: rank copies.",
  },
  {
    id: "likely-is-the-plan",
    sentence:
      "You may be assuming that the likely figures make the plan; in fact work runs late by more than it runs early, so the likely figure is too low: take the mean.",
  },
  {
    id: "three-figures-weigh-the-same",
    sentence:
      "You may be assuming that the mean of an estimate is the plain average of its three figures; in fact the likely one is likely, so it counts four times.",
  },
  {
    id: "variance-is-the-deviation",
    sentence:
      "You may be assuming that the variance is the deviation; in fact the deviation is its root: one root is missing, or there is a square too many.",
  },
  {
    id: "slack-is-the-wait-before-the-next",
    sentence:
      "You may be assuming that slack is the wait until the next activity begins; in fact slack is how far an activity may slip before the end of the plan does.",
  },
  {
    id: "slack-of-the-most-patient",
    sentence:
      "You may be assuming that an activity may slip as far as its most patient follower allows; in fact the least patient one decides.",
  },
  {
    id: "critical-is-one-path",
    sentence:
      "You may be assuming that every activity without slack is on one path; in fact there may be two longest chains, and a path is one of them.",
  },
  {
    id: "deviations-add-up",
    sentence:
      "You may be assuming that deviations add up along a path; in fact luck and bad luck partly cancel out: variances add up, and the root comes last.",
  },
  {
    id: "chance-grows-evenly",
    sentence:
      "You may be assuming that the chance grows evenly from the best case to the worst; in fact that everything goes best, or worst, is far less likely than something between.",
  },
  {
    id: "one-figure-is-enough",
    sentence:
      "You may be assuming that one date answers every question about the end; in fact the mean is missed about every second time, so how sure one is has to move the date.",
  },
  {
    id: "there-is-always-spread",
    sentence:
      "You may be assuming that something on the path is always uncertain; in fact a deviation can be 0, and then the chance is 0 or 1.",
  },
];
