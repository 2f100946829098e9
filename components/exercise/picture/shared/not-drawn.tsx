import { MarkedText } from "@/components/exercise/report/marked-text";

/** Says why there is nothing to draw. */
export function NotDrawn({ text }: { text: string }) {
  return (
    <p className="break-words rounded-lg border border-line border-dashed px-4 py-3 text-sm">
      <MarkedText text={text} />
    </p>
  );
}
