import type { ReactNode } from "react";

const widths = {
  /** Lists, forms and prose; a column of text in it keeps its own measure. */
  usual: "max-w-[70rem]",
  /** Tables. */
  wide: "max-w-[80rem]",
} as const;

type FrameProps = {
  width?: keyof typeof widths;
  children: ReactNode;
};

type Props = FrameProps & {
  title: ReactNode;
  /** Above the title: where this page belongs. */
  above?: ReactNode;
  /** Under the title: one or two sentences. */
  lead?: ReactNode;
};

/** No line of text is longer than one likes to read. */
const measure = "[&_p]:max-w-[44rem]";

/** The frame of every page but the lesson and the workspace. */
export function Frame({ width = "usual", children }: FrameProps) {
  return (
    <main
      id="main"
      className={`mx-auto w-full flex-1 px-[clamp(1rem,4vw,3.5rem)] pt-[clamp(2rem,5vw,4rem)] pb-24 print:p-0 ${measure} ${widths[width]}`}
    >
      {children}
    </main>
  );
}

/** A page that begins with its title, as all do but those that begin with what is to be done. */
export function Page({ title, above, lead, width, children }: Props) {
  return (
    <Frame width={width}>
      {above && <div className="mb-3 text-sm">{above}</div>}
      <PageTitle>{title}</PageTitle>
      {lead && <Lead>{lead}</Lead>}
      <div className="mt-10 space-y-14">{children}</div>
    </Frame>
  );
}

export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <h1 className="text-balance break-words font-display text-title tracking-title">{children}</h1>
  );
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className="mt-4 text-pretty font-serif text-standfirst">{children}</p>;
}

type SectionProps = {
  title: string;
  lead?: ReactNode;
  className?: string;
  children: ReactNode;
};

export function Section({ title, lead, className, children }: SectionProps) {
  return (
    <section className={className}>
      <h2 className="text-step">{title}</h2>
      {lead && <p className="mt-1.5 text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** What is to do on the left, what to know about it on the right; one after the other on a phone. */
export function Beside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[28rem_minmax(0,1fr)]">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  );
}
