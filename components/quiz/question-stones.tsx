"use client";

import { Icon } from "@/components/ui/icon";
import { Stone, type StoneState } from "@/components/ui/stone";
import { describeProgress, type OverviewItem } from "./attempt-overview";

const states: Readonly<Record<OverviewItem["progress"]["kind"], StoneState>> = {
  open: "open",
  partly: "half",
  answered: "set",
};

type Props = {
  overview: readonly OverviewItem[];
  /** The question on the screen, where one is shown at a time. */
  current: number | null;
  onGo: (number: number) => void;
};

/** A stone for each question: where one stands with it, and the way there. */
export function QuestionStones({ overview, current, onGo }: Props) {
  return (
    <nav aria-label="Questions">
      <ol className="-ml-3 flex max-[23rem]:-ml-2">
        {overview.map((item) => {
          const isCurrent = item.number === current;
          return (
            <li key={item.id}>
              <a
                href={`#question-${item.number}`}
                aria-current={isCurrent ? "step" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(item.number);
                }}
                aria-label={`Question ${item.number}: ${describeProgress(item)}`}
                className={`relative grid size-9 place-items-center border-b-[3px] no-underline max-[23rem]:w-[1.9rem] ${
                  isCurrent
                    ? "border-kestrel text-kestrel forced-colors:border-[Highlight]"
                    : "border-transparent text-muted hover:text-ink forced-colors:border-[Canvas]"
                }`}
              >
                <Stone state={states[item.progress.kind]} />
                {item.isMarked && (
                  <Icon
                    name="flag"
                    className="absolute top-0.5 right-0.5 size-3! fill-current text-ink"
                  />
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
