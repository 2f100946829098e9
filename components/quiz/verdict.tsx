import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/quiz/question-result";

const tones: Readonly<Record<Verdict, string>> = {
  right: "text-right-mark",
  wrong: "text-wrong",
  missed: "text-ink",
  avoided: "text-muted",
};

/** Icon and word together: the colour only repeats them. */
export function VerdictMark({ verdict, word }: { verdict: Verdict; word: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold text-sm ${tones[verdict]}`}>
      <Icon name={verdict} />
      <span>{word}</span>
    </span>
  );
}
