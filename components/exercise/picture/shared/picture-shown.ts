"use client";

import { createContext } from "react";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";

/** The step that the picture stands with: what belongs to another is not drawn. */
export const PictureShown = createContext<ShownStep>("all");
