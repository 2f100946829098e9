// Modules of Monaco that come without types, as far as they are used here.

declare module "monaco-editor/platform/accessibility/common/accessibility.js" {
  export const IAccessibilityService: unique symbol;
}

declare module "monaco-editor/editor/standalone/browser/standaloneServices.js" {
  import type { IAccessibilityService } from "monaco-editor/platform/accessibility/common/accessibility.js";

  export const StandaloneServices: {
    get(service: typeof IAccessibilityService): {
      /** 0: whether somebody listens cannot be known; 2: somebody does. */
      getAccessibilitySupport: () => 0 | 2;
    };
  };
}
