import type { ReactNode } from "react";
import { Emblem } from "./emblem";
import { Lead, PageTitle } from "./page";

type Props = {
  title: string;
  lead: string;
  /** Ways on. */
  children: ReactNode;
  /** Under the ways on. */
  below?: ReactNode;
};

/** The page that stands where there is none: the emblem with no layer drawn, and ways on. */
export function OffTheMap({ title, lead, children, below }: Props) {
  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-[70rem] flex-1 content-start items-center gap-x-[clamp(1.5rem,5vw,4rem)] gap-y-6 px-[clamp(1rem,4vw,3.5rem)] pt-[clamp(3rem,10vw,8rem)] pb-24 sm:grid-cols-[auto_minmax(0,1fr)]"
    >
      <Emblem now={null} className="size-[clamp(8rem,24vw,15rem)]" />
      <div>
        <PageTitle>{title}</PageTitle>
        <Lead>{lead}</Lead>
        <div className="mt-7 flex flex-wrap gap-2.5">{children}</div>
        {below}
      </div>
    </main>
  );
}
