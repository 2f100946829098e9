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
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices.js";
import { IAccessibilityService } from "monaco-editor/platform/accessibility/common/accessibility.js";

// Otherwise the field that is read aloud holds 500 characters on each side of the caret, and takes
// that for the selection after Ctrl+A where the browser is slow to tell of it: README.md.
StandaloneServices.get(IAccessibilityService).getAccessibilitySupport = () => 2;

export { monaco };
