import { useWords } from "../session/language.tsx";
import type { PlainMessage } from "../session/plain-message.ts";
import { EmptyState } from "./empty-state.tsx";
import { Page } from "./page.tsx";

/** What may not be there: what is said of it then is `gone.<what>.title` and `gone.<what>.text`. */
export type Gone = {
  [K in PlainMessage]: K extends `gone.${infer What}.title` ? What : never;
}[PlainMessage];

interface NotFoundProps {
  /** The page's title: where the person was going. */
  where: string;
  what: Gone;
  /** The way on. */
  to: string;
  action: string;
}

/** What an address names is not here, or no longer: says so and shows the way on. */
export function NotFound({ where, what, to, action }: NotFoundProps) {
  const { t } = useWords();
  return (
    <Page title={where}>
      <EmptyState title={t(`gone.${what}.title`)} go={{ to, text: action }}>
        {t(`gone.${what}.text`)}
      </EmptyState>
    </Page>
  );
}
