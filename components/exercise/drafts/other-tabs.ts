type OtherTabs = {
  /** Tells them that something was saved here, or submitted. */
  tell: (what: "saved" | "submitted") => void;
  /**
   * Hears that something may have been saved, from another tab or because the learner has just come
   * to this one ("looked at"), which may have slept. Returns how to stop.
   */
  hear: (onHeard: (what: "saved" | "submitted" | "looked at") => void) => () => void;
};

/** The other tabs of this browser that show the same exercise. */
export function otherTabs(exerciseId: string): OtherTabs {
  // Opened while the page lives only: where the page is built, it would keep the process alive.
  let channel: BroadcastChannel | null = null;
  return {
    tell: (what) => channel?.postMessage(what),
    hear: (onHeard) => {
      if (typeof BroadcastChannel !== "undefined") {
        channel = new BroadcastChannel(`day-17-${exerciseId}`);
        channel.onmessage = ({ data }) => onHeard(data === "submitted" ? "submitted" : "saved");
      }
      const look = () => document.visibilityState === "visible" && onHeard("looked at");
      document.addEventListener("visibilitychange", look);
      window.addEventListener("focus", look);
      return () => {
        channel?.close();
        channel = null;
        document.removeEventListener("visibilitychange", look);
        window.removeEventListener("focus", look);
      };
    },
  };
}
