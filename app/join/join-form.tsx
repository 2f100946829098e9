import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { Beside, Section } from "@/components/ui/page";
import { join } from "./actions";

/** The code and the name under which a learner joins; says first who will see what. */
export function JoinForm({ code = "", name = "" }: { code?: string; name?: string }) {
  return (
    <Beside aside={<WhatIsSeen />}>
      <Form
        action={join}
        submitLabel="Join the class"
        busyLabel="Joining …"
        values={{ code, name }}
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
      </Form>
    </Beside>
  );
}

function WhatIsSeen() {
  return (
    <Section title="What your instructor will see">
      <ul className="list-disc space-y-1 pl-5">
        <li>the name you enter here and when you joined;</li>
        <li>each of your quiz attempts: every answer and its points;</li>
        <li>each program you submit, with the result of every check.</li>
      </ul>
      <p className="mt-3">
        This includes attempts and submissions you made before joining, unless they belong to
        another class. Drafts and practice runs that you do not submit stay yours alone.
      </p>
    </Section>
  );
}
