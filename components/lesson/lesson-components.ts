import type { MDXComponents } from "mdx/types";
import { MeshFlow, TraditionalFlow } from "@/components/diagram/domain-ownership-flows";
import { ExampleDataProduct } from "@/components/diagram/example-data-product";
import { GovernanceModel } from "@/components/diagram/governance-model";
import { MeshArchitecture } from "@/components/diagram/mesh-architecture";
import { TraditionalArchitecture } from "@/components/diagram/traditional-architecture";
import type { LessonComponentName } from "@/content/lesson-vocabulary";
import { ExerciseLink, QuizLink } from "./action-links";
import { Listing } from "./listing";
import { Note } from "./note";
import { ScrollingTable } from "./scrolling-table";

/** What the names and elements of lesson.mdx are made of, but for what depends on the page. */
export const lessonComponents = {
  ExampleDataProduct,
  ExerciseLink,
  GovernanceModel,
  Listing,
  MeshArchitecture,
  MeshFlow,
  Note,
  QuizLink,
  TraditionalArchitecture,
  TraditionalFlow,
  table: ScrollingTable,
} satisfies MDXComponents & Record<LessonComponentName, unknown>;
