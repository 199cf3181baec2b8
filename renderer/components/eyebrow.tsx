import type { ReactNode } from "react";
import { Link } from "wouter";

/** The line over a page’s title: where it belongs, as a way back, and what it is. */
export function Eyebrow({ to, from, here }: { to: string; from: string; here: ReactNode }) {
  return (
    <>
      <Link href={to}>{from}</Link> · {here}
    </>
  );
}
