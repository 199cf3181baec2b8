import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { THING_KINDS, type ThingKind } from "../../../core/catalogue/lookup.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import { linkStates, tickedStates } from "../../../core/profile/link-changes.ts";
import type { Person } from "../../../core/profile/person.ts";
import { saveThing } from "../../../core/profile/save-thing.ts";
import { bareThing, type Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useDraft } from "../../session/use-draft.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { useThingName } from "../../session/thing-name.ts";
import { FormFoot } from "../../components/form-foot.tsx";
import { DetailsFold } from "./details-fold.tsx";
import { SideForm } from "./side-form.tsx";
import { ThingActions } from "./thing-actions.tsx";
import { detailsDraft } from "./details-draft.ts";
import { emptyDraft, thingForm, toDraft } from "./thing-draft.ts";
import { ThingFields } from "./thing-fields.tsx";
import { useThingParts } from "./thing-parts.ts";
import styles from "./thing-form.module.css";

interface ThingFormProps {
  person: Person;
  /** The thing to change; a new one without. */
  thing?: Thing;
  onClose: () => void;
}

/** Adds a thing or changes one, beside the table. */
export function ThingForm({ person, thing, onClose }: ThingFormProps) {
  const { t } = useWords();
  const { lookup, profile, today } = useData();
  useReturnFocus();
  const nameOf = useThingName();
  const about = thing === undefined ? `thing/new/${person.id}` : `thing/${thing.id}`;
  const draft = useDraft(about, (last?: { id: string; kind: ThingKind }) => ({
    id: crypto.randomUUID() as string,
    kind: last?.kind ?? lookup.kindOf(thing?.product ?? "") ?? "card",
  }));
  const { id: newId, kind } = draft.side;
  const wallets = inUse(profile.things).filter(
    (w) => w.person === person.id && lookup.wallet(w.product) !== undefined,
  );
  const offered = kind === "card" ? wallets.map(({ id }) => id) : [];
  const saved = profile.things.find(({ id }) => id === thing?.id);
  const linksOf = (id: string) => linkStates(profile.links, id, offered);
  const before = saved ?? thing ?? bareThing(newId, person.id, "");
  const form = useRecordForm({
    draft,
    initial: thing === undefined ? emptyDraft(today) : toDraft(thing, today, linksOf(thing.id)),
    saved:
      thing === undefined ? "new" : saved === undefined ? "gone" : toDraft(saved, today, linksOf(saved.id)),
    parts: useThingParts(kind, kind === "card" ? wallets : []),
    schema: thingForm(before, kind, today),
  });
  const { values, field } = form;
  const links = Object.fromEntries(offered.map((wallet) => [wallet, values.links[wallet] ?? null]));

  const save = async (read: Thing, again = false) => {
    const actions = saveThing(profile, person, read, links);
    if (!(await form.beside.save(actions, t("thing.saved", { name: nameOf(read) })))) return;
    if (!again) return onClose();
    // With another id come new fields, of which the first takes the focus.
    form.beside.startOver();
  };

  return (
    <SideForm
      title={thing === undefined ? t(`thing.add.${kind}`) : t("thing.change")}
      form={form}
      save={save}
      onClose={onClose}
    >
      {thing === undefined && (
        <SegmentedControl
          aria-label={t("thing.kind")}
          value={kind}
          onChange={(value) => {
            draft.setSide({ ...draft.side, kind: value });
            // What is known of a thing of one kind says nothing of another.
            form.setValues({ ...values, product: "", ...detailsDraft() });
          }}
          data={THING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      )}
      <ThingFields key={newId} kind={kind} draft={values} field={field} />
      {kind === "card" && wallets.length > 0 && (
        <Checkbox.Group
          label={t("thing.linked-to")}
          value={offered.filter((wallet) => links[wallet] === "linked")}
          onChange={(ticked) =>
            field("links").onChange(tickedStates(links, thing === undefined ? {} : linksOf(thing.id), ticked))
          }
        >
          <div className={styles.wallets}>
            {wallets.map((wallet) => (
              <Checkbox key={wallet.id} value={wallet.id} label={nameOf(wallet)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <DetailsFold key={`${newId} ${kind}`} kind={kind} draft={values} field={field} />
      <FormFoot>
        <Button type="submit" variant="filled">
          {t("form.save")}
        </Button>
        {thing === undefined && (
          <Button onClick={() => form.submit((read) => save(read, true))}>{t("form.save-and-add")}</Button>
        )}
      </FormFoot>
      {saved !== undefined && <ThingActions thing={saved} onClose={onClose} />}
    </SideForm>
  );
}
