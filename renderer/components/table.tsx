import type { ComponentProps } from "react";

/**
 * A table of ours: what `styles/table.css` draws. Every table of the app is one, so that those styles can be kept to
 * them; the calendar that a date field opens is a table too, and not ours. Takes what `<table>` takes.
 */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  // oxlint-disable-next-line react/forbid-elements -- the one place
  return <table className={className === undefined ? "table" : `table ${className}`} {...rest} />;
}
