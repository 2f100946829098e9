import { Button } from "./button";
import { Notice } from "./notice";

/** In the place of a part of a page that could not be fetched: the page around it goes on. */
export function PartMissing({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice tone="warn" title="This part could not be loaded" announce>
      <p>That is the network's fault or ours. Everything else here goes on working.</p>
      <Button kind="quiet" className="mt-2" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
