import type { BeforeAfter } from "../catalogue/before-after.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Guide } from "../catalogue/guide.ts";
import type { Symptom } from "../catalogue/symptom.ts";
import { compareText } from "../compare-text.ts";

/** What one may want after a guide: what a step that fails leads to, what changes with a link, and guides on the same. */
export interface Following {
  symptoms: readonly Symptom[];
  beforeAfter: readonly BeforeAfter[];
  guides: readonly Guide[];
}

const MOST_GUIDES = 4;

/** What is said beside a guide. Guides that have the most in common come first, those with nothing do not. */
export function followingOf(
  catalogue: Pick<Catalogue, "guides" | "symptoms" | "before-after">,
  guide: Guide,
): Following {
  const fails = new Set(guide.steps.flatMap((step) => step.fails ?? []));
  const shared = (other: Guide) => other.concerns.filter((id) => guide.concerns.includes(id)).length;
  const guides = catalogue.guides
    .filter((other) => other.id !== guide.id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || compareText(a.id, b.id))
    .slice(0, MOST_GUIDES);
  return {
    symptoms: catalogue.symptoms.filter(({ id }) => fails.has(id)).toSorted((a, b) => a.order - b.order),
    beforeAfter: catalogue["before-after"].filter(
      ({ card, wallet }) => guide.concerns.includes(card) && guide.concerns.includes(wallet),
    ),
    guides,
  };
}
