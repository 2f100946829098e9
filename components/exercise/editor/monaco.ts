// Monaco with the features that the exercises use and no others: README.md says what each costs.
// None of them asks for Monaco's web worker, so there is none.
import "monaco-editor/features/bracketMatching/register.js";
import "monaco-editor/features/comment/register.js";
import "monaco-editor/features/cursorUndo/register.js";
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/indentation/register.js";
import "monaco-editor/features/linesOperations/register.js";
import "monaco-editor/features/multicursor/register.js";
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import "monaco-editor/features/wordOperations/register.js";
import "monaco-editor/languages/definitions/python/register.js";
import * as monaco from "monaco-editor/editor/editor.api.js";

// The site's palette; Monaco takes only hexadecimal colours (see app/globals.css).
monaco.editor.defineTheme("day-17-light", {
  base: "vs",
  inherit: true,
  rules: [
    { token: "comment", foreground: "5b6470", fontStyle: "italic" },
    { token: "keyword", foreground: "0a6265" },
    { token: "string", foreground: "8a4b08" },
    { token: "number", foreground: "6b3fa0" },
  ],
  colors: {
    "editor.background": "#ffffff",
    "editor.foreground": "#1e2226",
    "editorLineNumber.foreground": "#6f6a5f",
    "editorLineNumber.activeForeground": "#1e2226",
    "editor.selectionBackground": "#cfe6e4",
    focusBorder: "#0a6265",
  },
});
monaco.editor.defineTheme("day-17-dark", {
  base: "vs-dark",
  inherit: true,
  rules: [
    { token: "comment", foreground: "a7afb8", fontStyle: "italic" },
    { token: "keyword", foreground: "74cbc6" },
    { token: "string", foreground: "e6bd6b" },
    { token: "number", foreground: "c3a6ee" },
  ],
  colors: {
    "editor.background": "#1c2024",
    "editor.foreground": "#e8e6e1",
    "editorLineNumber.foreground": "#8d959d",
    "editorLineNumber.activeForeground": "#e8e6e1",
    "editor.selectionBackground": "#28504f",
    focusBorder: "#74cbc6",
  },
});

export { monaco };
