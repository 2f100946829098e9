import type { Answer } from "@/exercises/04-platform-capabilities/picture/story-picture";

/** What a call came to, in the learner's words; an error says that it is one. */
export function AnswerText({ answer: { kind, text } }: { answer: Answer }) {
  if (kind === "gone") return <span className="text-muted">{text}</span>;
  return (
    <span
      className={`break-words font-mono text-[0.92em] ${kind === "raised" ? "text-wrong" : ""}`}
    >
      {kind === "raised" ? `✗ ${text}` : text}
    </span>
  );
}
