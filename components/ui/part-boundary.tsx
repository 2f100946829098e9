"use client";

import { Component, type ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";

type Props = {
  /** What the part shows. Where it changes, a part that failed is tried again. */
  shown: object;
  children: ReactNode;
};
type State = { hasFailed: boolean };

/** Keeps a part that fails while it is drawn from taking the page with it. */
export class PartBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: Props, { hasFailed: hadFailed }: State): void {
    // Not at once after it failed: what has just come may be what it fails with.
    const stillFailed = hadFailed && this.state.hasFailed;
    if (stillFailed && !isAlike(before.shown, this.props.shown)) this.tryAgain();
  }

  tryAgain = (): void => this.setState({ hasFailed: false });

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice tone="warn" title="This part failed" announce>
        <p>
          That is our fault, not yours. Everything else here goes on working, and this part is tried
          again once there is something new to show.
        </p>
        <Button kind="quiet" className="mt-2" onClick={this.tryAgain}>
          Try again
        </Button>
      </Notice>
    );
  }
}

/** Handlers are made anew each time and show nothing. */
function isAlike(before: object, now: object): boolean {
  const earlier: Record<string, unknown> = { ...before };
  return Object.entries(now).every(
    ([name, value]) => typeof value === "function" || earlier[name] === value,
  );
}
