import type { ReactNode } from "react";

const widths = {
  /** Forms and short texts. */
  narrow: "max-w-xl",
  /** Lists and prose. */
  medium: "max-w-3xl",
  /** Tables. */
  wide: "max-w-6xl",
} as const;

type Props = {
  title: ReactNode;
  /** Above the title: where this page belongs. */
  above?: ReactNode;
  /** Under the title: one or two sentences. */
  lead?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
};

// Links within sentences are told apart by more than their colour.
const inlineLinks = "[&_p_a:not([class])]:underline";

/** The frame of every page but the lesson and the workspace: one main, one first heading. */
export function Page({ title, above, lead, width = "narrow", children }: Props) {
  return (
    <main
      id="main"
      className={`${inlineLinks} mx-auto w-full flex-1 px-4 py-10 sm:px-6 sm:py-14 ${widths[width]}`}
    >
      {above && <div className="mb-3 text-muted text-sm">{above}</div>}
      <h1 className="text-balance break-words font-semibold text-3xl tracking-tight">{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-lg text-muted leading-relaxed">{lead}</p>}
      <div className="mt-8 space-y-10">{children}</div>
    </main>
  );
}

export function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section>
      <h2 className="font-semibold text-xl tracking-tight">{title}</h2>
      {lead && <p className="mt-1 max-w-prose text-muted leading-relaxed">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
