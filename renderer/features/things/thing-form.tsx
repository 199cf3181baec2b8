import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { THING_KINDS, type ThingKind } from "../../../core/catalogue/lookup.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import { linkStates, tickedStates } from "../../../core/profile/link-changes.ts";
import type { Person } from "../../../core/profile/person.ts";
import { saveThing } from "../../../core/profile/save-thing.ts";
import { bareThing, type Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { SideForm } from "./side-form.tsx";
import { ThingActions } from "./thing-actions.tsx";
import { emptyDraft, readDraft, toDraft, type DraftProblems } from "./thing-draft.ts";
import { ThingFields } from "./thing-fields.tsx";
import { useThingParts } from "./thing-parts.ts";
import styles from "./thing-form.module.css";

interface ThingFormProps {
  person: Person;
  /** The thing to change; a new one without. */
  thing?: Thing;
  onClose: () => void;
}

const LONGEST = { label: 40, notes: 500 } as const;

/** Adds a thing or changes one, beside the table. */
export function ThingForm({ person, thing, onClose }: ThingFormProps) {
  const { t } = useWords();
  const { lookup, profile, today } = useData();
  useReturnFocus();
  const nameOf = useThingName();
  const [kind, setKind] = useState<ThingKind>(
    thing === undefined ? "card" : (lookup.kindOf(thing.product) ?? "card"),
  );
  const [round, setRound] = useState(0);
  const wallets = inUse(profile.things).filter(
    (w) => w.person === person.id && lookup.wallet(w.product) !== undefined,
  );
  const offered = kind === "card" ? wallets.map(({ id }) => id) : [];
  const saved = profile.things.find(({ id }) => id === thing?.id);
  const linksOf = (id: string) => linkStates(profile.links, id, offered);
  const [blank] = useState(() => emptyDraft(today));
  const [draft, setDraft] = useState(() =>
    thing === undefined ? blank : toDraft(thing, today, linksOf(thing.id)),
  );
  const [problems, setProblems] = useState<DraftProblems>({});
  const links = Object.fromEntries(offered.map((wallet) => [wallet, draft.links[wallet] ?? null]));
  const beside = useOpenForm({
    values: draft,
    setValues: setDraft,
    saved:
      thing === undefined ? blank : saved === undefined ? null : toDraft(saved, today, linksOf(saved.id)),
    parts: useThingParts(kind === "card" ? wallets : []),
  });

  const save = async (again: boolean) => {
    const before = saved ?? thing ?? bareThing(crypto.randomUUID(), person.id, "");
    const read = readDraft(draft, before, kind === "phone");
    if ("problems" in read) {
      setProblems(read.problems);
      return;
    }
    const actions = saveThing(profile, person, read.thing, links);
    if (!(await beside.save(actions, t("thing.saved", { name: nameOf(read.thing) })))) return;
    if (!again) return onClose();
    setDraft(blank);
    setProblems({});
    // New fields, of which the first takes the focus.
    setRound(round + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };
  const set =
    <F extends keyof typeof draft>(field: F) =>
    (value: (typeof draft)[F]) => {
      setDraft((d) => ({ ...d, [field]: value }));
      setProblems((p) => ({ ...p, [field]: undefined }));
    };
  const problem = (field: keyof typeof draft) => {
    const found = problems[field];
    if (found === undefined) return undefined;
    if (found === "too-long")
      return t("field.too-long", { max: LONGEST[field === "notes" ? "notes" : "label"] });
    return t(`thing.problem.${found}`);
  };

  return (
    <SideForm
      title={thing === undefined ? t(`thing.add.${kind}`) : t("thing.change")}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChangedElsewhere beside={beside} />
      {thing === undefined && (
        <SegmentedControl
          aria-label={t("thing.kind")}
          value={kind}
          onChange={(value) => {
            setKind(value);
            set("product")("");
          }}
          data={THING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      )}
      <ThingFields key={round} kind={kind} draft={draft} set={set} problem={problem} />
      {kind === "card" && wallets.length > 0 && (
        <Checkbox.Group
          label={t("thing.linked-to")}
          value={offered.filter((wallet) => links[wallet] === "linked")}
          onChange={(ticked) =>
            set("links")(tickedStates(links, thing === undefined ? {} : linksOf(thing.id), ticked))
          }
        >
          <div className={styles.wallets}>
            {wallets.map((wallet) => (
              <Checkbox key={wallet.id} value={wallet.id} label={nameOf(wallet)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="filled">
          {t("form.save")}
        </Button>
        {thing === undefined && <Button onClick={() => void save(true)}>{t("form.save-and-add")}</Button>}
      </div>
      {saved !== undefined && <ThingActions thing={saved} onClose={onClose} />}
    </SideForm>
  );
}
