import { getMDXComponent } from "mdx-bundler/client";
import { ScrollingTable } from "@/components/lesson/scrolling-table";

const prose = [
  "mt-6 leading-relaxed",
  "[&_h2]:mt-8 [&_h2]:mb-2 [&_h2]:font-semibold [&_h2]:text-lg",
  "[&_h3]:mt-6 [&_h3]:mb-1 [&_h3]:font-semibold",
  "[&_p]:my-3",
  "[&_ul]:my-3 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:my-3 [&_ol]:list-decimal [&_ol]:pl-5 [&_li]:my-1",
  "[&_pre]:my-4 [&_pre]:overflow-x-auto [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:text-sm",
  "[&_code]:font-mono [&_code]:text-[0.9em]",
  "[&_table]:my-4 [&_table]:w-full [&_table]:text-sm [&_th]:border-strong-line [&_th]:border-b [&_th]:py-1.5 [&_th]:pr-3 [&_th]:text-left [&_td]:border-line [&_td]:border-b [&_td]:py-1.5 [&_td]:pr-3 [&_td]:align-top",
  "[&_summary]:cursor-pointer [&_summary]:font-medium [&_details]:my-3",
].join(" ");

/** An exercise's task, compiled from its instructions.mdx; rendered on the server only. */
export function Instructions({ code }: { code: string }) {
  const Text = getMDXComponent(code);
  return (
    <div className={prose}>
      <Text components={{ table: ScrollingTable }} />
    </div>
  );
}
