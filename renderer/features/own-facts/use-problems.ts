import { useEffect, useRef, useState, type RefObject } from "react";

interface Problems<P> {
  form: RefObject<HTMLFormElement | null>;
  problems: P;
  /** What was found when sending the form: shown under the fields, and the focus goes to the first of them. */
  report: (found: P) => void;
  /** A field was changed: what was wrong with it may be no longer. */
  forget: (field: keyof P) => void;
}

/** What is wrong with a form, from one sending to the next. */
export function useProblems<P extends object>(none: P): Problems<P> {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(none);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    if (sent > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong] input")?.focus();
  }, [sent]);
  return {
    form,
    problems,
    report: (found) => {
      setProblems(found);
      setSent((n) => n + 1);
    },
    forget: (field) => setProblems((p) => ({ ...p, [field]: undefined })),
  };
}
