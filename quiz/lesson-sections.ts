/** The lesson's headings that a question can send a learner back to, in the lesson's order. */
export const lessonSections = {
  "what-is-data-mesh": "What is Data Mesh?",
  "the-problem-with-centralized-data": "The Problem with Centralized Data",
  "four-principles-of-data-mesh": "Four Principles of Data Mesh",
  "1-domain-ownership": "1. Domain Ownership",
  "2-data-as-a-product": "2. Data as a Product",
  "3-self-serve-data-platform": "3. Self-Serve Data Platform",
  "4-federated-computational-governance": "4. Federated Computational Governance",
  "data-product-anatomy": "Data Product Anatomy",
  "implementation-example": "Implementation Example",
  "data-mesh-vs-traditional": "Data Mesh vs Traditional",
  "when-to-use-data-mesh": "When to Use Data Mesh",
  "implementation-challenges": "Implementation Challenges",
  "best-practices": "Best Practices",
} as const;

export type SectionSlug = keyof typeof lessonSections;
