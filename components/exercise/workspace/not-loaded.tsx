import { Notice } from "@/components/ui/notice";

/** Said by what is there from the start: that something could not be fetched. */
export function NotLoaded() {
  return (
    <Notice tone="bad" title="A part of this page could not be loaded">
      <p>
        That is the network's fault or ours. Nothing was run and your text is safe. Press the button
        again in a moment.
      </p>
    </Notice>
  );
}
