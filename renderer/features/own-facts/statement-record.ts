import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import type { Pair, Statement } from "../../../core/catalogue/statement.ts";
import type { Language } from "../../../core/catalogue/text.ts";
import { onlyRecord, type Overlay } from "../../../core/overlay/overlay.ts";
import { ownId } from "../../../core/overlay/own-id.ts";
import { ownSource, sourceBeside } from "../../../core/overlay/own-source.ts";
import { folderOf, ownEvidence, ownStatement, statementId } from "../../../core/overlay/own-statement.ts";
import { typedOver } from "../../../core/overlay/own-text.ts";
import { ownValue } from "../../../core/own-value.ts";
import type { ReadStatement } from "./statement-draft.ts";

interface Around {
  catalogue: Catalogue;
  overlay: Overlay;
  language: Language;
  /** Drawn at random, for ids that are new. */
  suffix: string;
}

/** The source a form names beside the person: the one there is when it has that name, else a new one. */
function sourceOf(draft: ReadStatement, base: Statement | null, around: Around): Overlay["sources"] {
  const name = draft.from.trim();
  if (name === "") return {};
  const { overlay, catalogue, suffix } = around;
  const beside = sourceBeside(overlay, base?.evidence ?? []);
  const there = beside === null ? undefined : ownValue(overlay.sources, beside);
  if (beside !== null && there?.name[around.language] === name) return { [beside]: there };
  return { [ownId(name, suffix, new Set(Object.keys(catalogue.sources)))]: ownSource(name) };
}

/** What a form reads as what is saved: one statement, and the source it names. */
export function recordsOf(draft: ReadStatement, pair: Pair, base: Statement | null, around: Around): Overlay {
  const { catalogue, language, suffix } = around;
  const sources = sourceOf(draft, base, around);
  const evidence = ownEvidence({
    on: draft.seen,
    confidence: draft.confidence,
    source: Object.keys(sources)[0] ?? null,
  });
  const said = {
    level: draft.level,
    short: draft.short.trim() === "" ? null : typedOver(base?.short, draft.short, language),
    note: typedOver(base?.note, draft.note, language),
  };
  const record = ownStatement(statementId(catalogue, pair, suffix), pair, said, evidence, base);
  return onlyRecord(folderOf(pair.target), record, sources);
}
