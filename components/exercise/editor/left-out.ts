/**
 * Modules of Monaco that its editor imports but never uses here, as paths below its `esm/vs`. The
 * build puts a class that complains in their place. A path that a later Monaco no longer has makes
 * the editor heavier and breaks nothing; `npm run bench -- editor` notices.
 */
const leftOutOfMonaco = [
  // The comparison of two texts, and of many: ours is components/ui/text-diff.tsx.
  "editor/browser/widget/diffEditor/diffEditorWidget",
  "editor/browser/widget/multiDiffEditor/multiDiffEditorWidget",
  // The command palette, and the lists and trees that only it uses.
  "editor/standalone/browser/quickInput/standaloneQuickInputService",
  "platform/list/browser/listService",
  // Drawing on the graphics card: an experiment, off by default.
  "editor/browser/gpu/viewGpuContext",
  "editor/browser/viewParts/viewLinesGpu/viewLinesGpu",
  "editor/browser/viewParts/rulersGpu/rulersGpu",
  // Tree-sitter grammars: Python's here is Monarch's.
  "editor/common/model/tokens/treeSitter/treeSitterSyntaxTokenBackend",
  // What a web worker does for features that are not here: links, differences, words of other files.
  "editor/common/services/editorWebWorker",
] as const;

/** Rules for `turbopack` in next.config.ts. */
export const leftOutRules = Object.fromEntries(
  leftOutOfMonaco.map((path) => [
    `**/monaco-editor/esm/vs/${path}.js`,
    { loaders: ["./components/exercise/editor/leave-out-loader.cjs"], as: "*.js" },
  ]),
);
