import {
  type ConnectMessage,
  type FrameToPage,
  listeningMessage,
  type PageToFrame,
} from "@/exercises/sandbox/protocol";
import { whenOpened } from "./when-opened";

export type Frame = {
  /** What is said before the frame listens is said to it when it does. */
  send: (message: PageToFrame) => void;
  /** Rejects when the frame does not come to listen. */
  listening: Promise<void>;
  close: () => void;
};

/** Milliseconds until a frame that says nothing counts as refused by the browser. */
const patience = 20_000;

/** Adds the sandboxed frame to the page and connects to it. */
export function openFrame(url: string, onMessage: (message: FrameToPage) => void): Frame {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  // Memory that is shared with a program lets it be interrupted; the page has to be isolated too.
  frame.allow = "cross-origin-isolated";
  frame.title = "Python sandbox";
  frame.hidden = true;
  frame.src = url;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FrameToPage>) => onMessage(data);
  let waiting: PageToFrame[] | null = [];
  let close = () => {};
  const listening = new Promise<void>((resolve, reject) => {
    close = () => {
      window.removeEventListener("message", connect);
      port1.close();
      frame.remove();
    };
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    // A page that is only prepared shows no frame of another origin.
    whenOpened(() => {
      giveUp = setTimeout(() => {
        close();
        reject(new Error("the sandbox did not open"));
      }, patience);
    });
    function connect(event: MessageEvent): void {
      if (event.source !== frame.contentWindow || event.data !== listeningMessage) return;
      clearTimeout(giveUp);
      window.removeEventListener("message", connect);
      const message: ConnectMessage = { kind: "day-17-sandbox-connect", messages: waiting ?? [] };
      waiting = null;
      // The frame's origin is opaque, so only "*" reaches it; the port is all that it gets.
      frame.contentWindow?.postMessage(message, "*", [port2]);
      resolve();
    }
    window.addEventListener("message", connect);
    document.body.append(frame);
  });
  return {
    send: (message) => (waiting ? waiting.push(message) : port1.postMessage(message)),
    listening,
    close: () => close(),
  };
}
