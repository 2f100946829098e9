/** A program that masters an exercise, and what it trades for what. */
export type Design = {
  /** Below the exercise's folder: "accepted/….py", or the full solution. */
  file: string;
  title: string;
  /** Two or three sentences; designs.test.ts computes what is a figure of the case. */
  trade: string;
};

/** With the program's text, as it is shown. */
export type ShownDesign = { title: string; trade: string; program: string };
