import { connectMessage, type FrameToPage, listeningMessage, type PageToFrame } from "./protocol";

export type Frame = {
  send: (message: PageToFrame) => void;
  close: () => void;
};

/** Milliseconds until a frame that says nothing counts as refused by the browser. */
const patience = 20_000;

/** Adds the sandboxed frame to the page and connects to it; resolves when it listens. */
export function openFrame(url: string, onMessage: (message: FrameToPage) => void): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  // Memory that is shared with a program lets it be interrupted; the page has to be isolated too.
  frame.allow = "cross-origin-isolated";
  frame.title = "Python sandbox";
  frame.hidden = true;
  frame.src = url;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const close = () => {
      window.removeEventListener("message", connect);
      port1.close();
      frame.remove();
    };
    const giveUp = setTimeout(() => {
      close();
      reject(new Error("the sandbox did not open"));
    }, patience);
    function connect(event: MessageEvent): void {
      if (event.source !== frame.contentWindow || event.data !== listeningMessage) return;
      clearTimeout(giveUp);
      window.removeEventListener("message", connect);
      // The frame's origin is opaque, so only "*" reaches it; the port is all that it gets.
      frame.contentWindow?.postMessage(connectMessage, "*", [port2]);
      port1.onmessage = ({ data }: MessageEvent<FrameToPage>) => onMessage(data);
      resolve({ send: (message) => port1.postMessage(message), close });
    }
    window.addEventListener("message", connect);
    document.body.append(frame);
  });
}
