// Modules of Monaco without types of their own, as far as they are used here.

declare module "monaco-editor/platform/accessibility/common/accessibility.js" {
  export const IAccessibilityService: unique symbol;
}

declare module "monaco-editor/editor/standalone/browser/standaloneServices.js" {
  import type { IAccessibilityService } from "monaco-editor/platform/accessibility/common/accessibility.js";
  export const StandaloneServices: {
    get(service: typeof IAccessibilityService): {
      /** 0: a browser cannot know; 2: the program is read aloud. */
      setAccessibilitySupport(support: 0 | 2): void;
    };
  };
}
