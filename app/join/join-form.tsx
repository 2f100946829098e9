import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { Beside, Section } from "@/components/ui/page";
import { join } from "./actions";
import { ToldOfChecks } from "./told-of-checks";

type Props = {
  code?: string;
  name?: string;
  /** Of the class with this code; false until a code is known. */
  seesChecks?: boolean;
};

/** The code and the name under which a learner joins; says first who will see what. */
export function JoinForm({ code = "", name = "", seesChecks = false }: Props) {
  return (
    <Beside aside={<WhatIsSeen seesChecks={seesChecks} />}>
      <Form
        action={join}
        submitLabel="Join the class"
        busyLabel="Joining …"
        values={{ code, name, told: seesChecks ? code : "" }}
      >
        <FormField
          name="code"
          label="Class code"
          hint="Six letters and digits from your instructor."
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={20}
          className="font-mono uppercase tracking-widest"
        />
        <FormField
          name="name"
          label="Your name"
          hint="Your instructor sees it; your classmates do not."
          autoComplete="name"
          maxLength={80}
        />
        <ToldOfChecks />
      </Form>
    </Beside>
  );
}

function WhatIsSeen({ seesChecks }: { seesChecks: boolean }) {
  return (
    <Section title="What your instructor will see">
      <ul className="list-disc space-y-1 pl-5">
        <li>the name you enter here and when you joined;</li>
        <li>each of your quiz attempts: every answer and its points;</li>
        <li>each program you submit, with the result of every check;</li>
        <li>which hints and solutions you opened, and when;</li>
        {seesChecks && (
          <li>
            <strong>in this class, which checks fail</strong> whenever you press Check, and which
            wrong idea was named: not the program;
          </li>
        )}
        <li>without your name, what you say is unclear.</li>
      </ul>
      <p className="mt-3">
        This includes attempts and submissions you made before joining, unless they belong to
        another class. Drafts and runs stay yours alone.{" "}
        {!seesChecks && (
          <span>
            Check sends nothing, unless your class asks to see where it is stuck: then a line beside
            Check says so.
          </span>
        )}
      </p>
    </Section>
  );
}
