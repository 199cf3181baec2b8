import type { CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bestConfidence } from "../../catalogue/confidence.ts";
import { worstFreshness } from "../../catalogue/freshness.ts";
import type { Sim } from "../../catalogue/product.ts";
import type { Plan, Statement } from "../../catalogue/statement.ts";
import type { LocalText } from "../../catalogue/text.ts";
import { formatMoney } from "../../money.ts";
import type { Holder } from "../../people/holder.ts";
import { UNKNOWN, type Answer } from "../answer.ts";
import type { Grid, GridLine } from "../grid.ts";
import type { Judge } from "../judge.ts";
import { productLine } from "./product-line.ts";

/** What one asks of a SIM for a trip, in the order of the columns. */
export const SIM_QUESTIONS = ["works", "number", "codes", "price", "identity", "register", "pays"] as const;
export type SimQuestion = (typeof SIM_QUESTIONS)[number];

/** The size of plan whose price per GB is shown when there are several: enough for a week or two. */
const USUAL_MB = 5 * 1024;
export interface SimQuestionFor {
  destination: string;
  mine: ReadonlySet<string>;
  holder: Holder;
  /** The columns’ heads, in both languages: they are words of the app, not of the catalogue. */
  heads: Record<SimQuestion, LocalText>;
  /** Whether it has a number, in a word. */
  numberWords: Record<Sim["number"], LocalText>;
  /** The words of a price per GB. */
  perGb: (price: string, gb: string, days: number | null) => LocalText;
}

/** Where a SIM is from, seen from the destination. */
function groupOf(sim: Sim, region: string | null): string {
  if (sim.issuedIn === null) return "travel-esim";
  return sim.issuedIn === region ? "local" : "roaming";
}

function numberCell(sim: Sim, word: LocalText, today: CalendarDate): Answer {
  const level = ({ yes: "supported", no: "unsupported", depends: "partial" } as const)[sim.number];
  return {
    ...UNKNOWN,
    level,
    short: word,
    note: sim.about,
    evidence: sim.evidence,
    confidence: bestConfidence(sim.evidence),
    freshness: worstFreshness(sim.evidence, today),
    record: `sims/${sim.id}`,
  };
}

/** The plan nearest to the usual size, of those a statement lists. */
function usualPlan(plans: readonly Plan[]): Plan | undefined {
  return plans.toSorted((a, b) => Math.abs(a.mb - USUAL_MB) - Math.abs(b.mb - USUAL_MB))[0];
}

function priceCell(statement: Statement | null, perGb: SimQuestionFor["perGb"], today: CalendarDate): Answer {
  if (statement === null) return UNKNOWN;
  const plan = usualPlan(statement.plans ?? []);
  const cell: Answer = { ...UNKNOWN, fees: statement.fees ?? [], record: `acceptance/${statement.id}` };
  if (plan === undefined) return UNKNOWN;
  const each = { ...plan.price, minor: Math.round((plan.price.minor * 1024) / plan.mb) };
  const gb = String(Math.round((plan.mb / 1024) * 10) / 10);
  return {
    ...cell,
    level: null,
    short: { en: formatMoney(each), "zh-CN": formatMoney(each) },
    note: perGb(formatMoney(each), gb, plan.days),
    evidence: plan.evidence,
    confidence: bestConfidence(plan.evidence),
    freshness: worstFreshness(plan.evidence, today),
  };
}

/** A SIM never pays: what the record of the pair says about the kind of thing it is. */
function paysCell(register: Answer): Answer {
  const why = register.reasons.find(({ factor }) => factor === "card-type");
  if (why === undefined) return UNKNOWN;
  return {
    ...register,
    level: "unsupported",
    short: null,
    note: why.text,
    conditions: [],
    reasons: [],
    asked: null,
  };
}

/** The SIMs that are an option for one destination, against what one asks of them. */
export function simGrid(
  catalogue: Catalogue,
  judge: Judge,
  question: SimQuestionFor,
  today: CalendarDate,
): Grid {
  const { destination, mine, holder, heads, numberWords, perGb } = question;
  const region = catalogue.destinations.find(({ id }) => id === destination)?.region ?? null;
  // The wallet that most people use stands for "opens an account, pays by itself".
  const [wallet] = catalogue.wallets.toSorted((a, b) => a.order - b.order);
  const ask = (product: string, target: Statement["target"]) =>
    judge.answer({ product, target }, holder, today);
  const there = (product: string, use?: string) =>
    ask(product, { kind: "destination", id: destination, ...(use !== undefined && { use }) });

  function cells(sim: Sim): Record<SimQuestion, Answer> {
    const works = there(sim.id);
    const register = wallet === undefined ? UNKNOWN : ask(sim.id, { kind: "wallet", id: wallet.id });
    return {
      works,
      number: numberCell(sim, numberWords[sim.number], today),
      codes: there(sim.id, "receive-bank-sms"),
      price: priceCell(works.statement, perGb, today),
      identity: there(sim.id, "buy-sim"),
      register,
      pays: paysCell(register),
    };
  }

  const order = ["mine", "roaming", "travel-esim", "local"];
  const rows = catalogue.sims
    .map((sim) => ({ sim, group: mine.has(sim.id) ? "mine" : groupOf(sim, region), answers: cells(sim) }))
    // A local SIM of another place is no option; one’s own always is, and so is one from where they live.
    .filter(
      ({ sim, group, answers }) =>
        group !== "roaming" || sim.issuedIn === holder.home || answers.works.record !== null,
    )
    .toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const column = (id: SimQuestion): GridLine => ({
    id,
    name: heads[id],
    detail: null,
    group: "sim",
    mine: false,
  });
  return {
    id: "sims",
    rows: rows.map(({ sim, group }) => ({ ...productLine(sim, mine), group })),
    columns: SIM_QUESTIONS.map(column),
    cells: rows.map(({ answers }) => SIM_QUESTIONS.map((id) => answers[id])),
  };
}
