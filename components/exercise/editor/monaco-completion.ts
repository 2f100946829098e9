import type { IDisposable, languages } from "monaco-editor/editor/editor.api.js";
import type { Suggestion } from "./complete";
import type { NameKind } from "./completion-names";
import { monaco } from "./monaco";

const kinds: Record<NameKind, languages.CompletionItemKind> = {
  function: monaco.languages.CompletionItemKind.Function,
  class: monaco.languages.CompletionItemKind.Class,
  variable: monaco.languages.CompletionItemKind.Variable,
  parameter: monaco.languages.CompletionItemKind.Variable,
  module: monaco.languages.CompletionItemKind.Module,
  text: monaco.languages.CompletionItemKind.Text,
};

/** Lets Monaco ask what could be typed. */
export function provideCompletion(
  complete: (source: string, before: string) => Suggestion[],
): IDisposable {
  return monaco.languages.registerCompletionItemProvider("python", {
    triggerCharacters: [".", '"', "'"],
    provideCompletionItems: (model, position) => {
      const word = model.getWordUntilPosition(position);
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn: word.startColumn,
        endColumn: word.endColumn,
      };
      const suggestions = complete(model.getValue(), before).map(
        ({ name, kind, detail, documentation, rank }) => ({
          label: { label: name, description: detail },
          kind: kinds[kind],
          documentation,
          insertText: name,
          sortText: `${rank} ${name}`,
          range,
        }),
      );
      return { suggestions };
    },
  });
}
