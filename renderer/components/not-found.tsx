import { Link } from "wouter";
import { EmptyState } from "./empty-state.tsx";
import { Page } from "./page.tsx";

interface NotFoundProps {
  /** The page's title: where the person was going. */
  where: string;
  title: string;
  text: string;
  /** The way on. */
  to: string;
  action: string;
}

/** What an address names is not here, or no longer: says so and shows the way on. */
export function NotFound({ where, title, text, to, action }: NotFoundProps) {
  return (
    <Page title={where}>
      <EmptyState
        title={title}
        action={
          <Link className="go" href={to}>
            {action}
          </Link>
        }
      >
        {text}
      </EmptyState>
    </Page>
  );
}
