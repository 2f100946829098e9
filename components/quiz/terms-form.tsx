"use client";

import { useSyncExternalStore } from "react";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import type { FormAction } from "@/components/ui/form-state";
import { answersShownWords, countsWords } from "@/quiz/describe-terms";
import type { AnswersShown, Counts, QuizTerms } from "@/quiz/terms";
import { formatZoned } from "@/quiz/zoned-time";
import { ConfirmLowering, FormChoice } from "./form-choice";

const answersShown: readonly AnswersShown[] = ["at-once", "after-closing", "never"];
const counts: readonly Counts[] = ["best", "first", "last", "average"];

const nothingToWatch = () => () => {};
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

type Props = { action: FormAction; terms: QuizTerms };

/** The instructor's settings for a class's graded quiz; times in the clock of this browser. */
export function TermsForm({ action, terms }: Props) {
  const zone = useSyncExternalStore(nothingToWatch, ownZone, () => "UTC");
  const time = (moment: Date | null) => (moment ? formatZoned(moment, zone) : "");
  const values = {
    attempts: terms.attempts === null ? "" : String(terms.attempts),
    limitMinutes: terms.limitMinutes === null ? "" : String(terms.limitMinutes),
    opensAt: time(terms.opensAt),
    closesAt: time(terms.closesAt),
    answers: terms.answers,
    counts: terms.counts,
  };
  return (
    // The times are written once the zone is known: then the form starts anew.
    <Form key={zone} action={action} submitLabel="Save the settings" values={values}>
      <input type="hidden" name="zone" value={zone} />
      <FormField
        name="attempts"
        label="Attempts"
        optional
        hint="1 to 50. Empty: as many as one likes."
        inputMode="numeric"
        autoComplete="off"
        className="max-w-32"
      />
      <FormField
        name="limitMinutes"
        label="Time limit in minutes"
        optional
        hint="1 to 600. Empty: none. The server’s clock counts; at the end what is saved is submitted. A single learner can have more, on their page."
        inputMode="numeric"
        autoComplete="off"
        className="max-w-32"
      />
      <FormField
        name="opensAt"
        label={`Opens (${zone})`}
        optional
        type="datetime-local"
        className="max-w-64"
      />
      <FormField
        name="closesAt"
        label={`Closes (${zone})`}
        optional
        hint="An attempt begun under this setting ends then too."
        type="datetime-local"
        className="max-w-64"
      />
      <FormChoice
        name="answers"
        label="When are answers shown?"
        hint="Where they are held back, learners of this class cannot practise either, since the questions are the same. Visitors can: this is a quiz to learn from, not a sealed exam."
        choices={answersShown.map((value) => ({ value, label: answersShownWords[value] }))}
      />
      <FormChoice
        name="counts"
        label="Which attempt counts?"
        hint="Every attempt is kept. A learner whose result gets lower is told."
        choices={counts.map((value) => ({ value, label: countsWords[value] }))}
      />
      <ConfirmLowering />
    </Form>
  );
}
