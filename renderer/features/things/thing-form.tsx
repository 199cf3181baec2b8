import { Button, Checkbox, NativeSelect, SegmentedControl } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import type { ProductKind } from "../../../core/catalogue/product.ts";
import type { Action } from "../../../core/profile/actions.ts";
import type { Person } from "../../../core/profile/profile.ts";
import { bareLink, bareThing, type Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { FieldProblem } from "../../components/field-problem.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Section } from "../../components/section.tsx";
import { EMPTY_DRAFT, readDraft, toDraft, type DraftProblems } from "./thing-draft.ts";
import styles from "./thing-form.module.css";
import { useThingName } from "../../components/thing-name.ts";

const KINDS: ProductKind[] = ["card", "wallet", "sim"];

interface ThingFormProps {
  person: Person;
  /** The thing to change; a new one without. */
  thing?: Thing;
  onClose: () => void;
}

/** Adds a thing or changes one, beside the table. */
export function ThingForm({ person, thing, onClose }: ThingFormProps) {
  const { t, say } = useWords();
  const { lookup, profile } = useData();
  const { apply } = useCommands();
  useReturnFocus();
  const nameOf = useThingName();
  const [kind, setKind] = useState<ProductKind>(
    thing === undefined ? "card" : (lookup.product(thing.product)?.kind ?? "card"),
  );
  const [draft, setDraft] = useState(thing === undefined ? EMPTY_DRAFT : toDraft(thing));
  const [problems, setProblems] = useState<DraftProblems>({});
  const wallets = profile.things.filter(
    (w) => w.person === person.id && lookup.wallet(w.product) !== undefined,
  );
  const [linked, setLinked] = useState<string[]>(
    profile.links.filter((l) => l.card === thing?.id && l.state === "linked").map((l) => l.wallet),
  );

  const save = async (again: boolean) => {
    const read = readDraft(draft, thing ?? bareThing(crypto.randomUUID(), person.id, ""));
    if ("problems" in read) {
      setProblems(read.problems);
      return;
    }
    const before = profile.links
      .filter((l) => l.card === read.thing.id && l.state === "linked")
      .map((l) => l.wallet);
    const actions: Action[] = [
      { type: thing === undefined ? "thing.add" : "thing.change", thing: read.thing },
      ...(kind === "card" ? linked.filter((w) => !before.includes(w)) : []).map((wallet): Action => ({
        type: "link.set",
        link: bareLink(read.thing.id, wallet, "linked"),
      })),
      ...before
        .filter((w) => !linked.includes(w))
        .map((wallet): Action => ({ type: "link.clear", card: read.thing.id, wallet })),
    ];
    if (!(await apply(actions, t("thing.saved", { name: nameOf(read.thing) })))) return;
    if (!again) return onClose();
    setDraft(EMPTY_DRAFT);
    setLinked([]);
    setProblems({});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };
  const set = (field: keyof typeof draft) => (value: string) => {
    setDraft((d) => ({ ...d, [field]: value }));
    setProblems((p) => ({ ...p, [field]: undefined }));
  };
  const problem = (field: keyof typeof draft) => {
    const found = problems[field];
    if (found === undefined) return undefined;
    return found === "too-long" ? t("field.too-long", { max: 40 }) : t(`thing.problem.${found}`);
  };
  const choices = lookup.products
    .filter((p) => p.kind === kind)
    .map((p) => ({ value: p.id, label: say(p.name) }));

  return (
    <Section
      inHand
      className={styles.form}
      title={thing === undefined ? t(`thing.add.${kind}`) : t("thing.change")}
      meta={
        <Button
          variant="transparent"
          size="xs"
          leftSection={<IconX size="1rem" aria-hidden="true" />}
          onClick={onClose}
        >
          {t("form.close")}
        </Button>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes the form from any field */}
      <form
        onSubmit={submit}
        onKeyDown={(event) => event.key === "Escape" && !event.nativeEvent.isComposing && onClose()}
        noValidate
        className={styles.fields}
      >
        {thing === undefined && (
          <SegmentedControl
            aria-label={t("thing.kind")}
            value={kind}
            onChange={(value) => {
              setKind(value);
              set("product")("");
            }}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
        <NativeSelect
          autoFocus
          label={t("thing.product")}
          value={draft.product}
          onChange={(event) => set("product")(event.currentTarget.value)}
          data={[{ value: "", label: t("thing.choose") }, ...choices]}
          error={problem("product") && <FieldProblem>{problem("product") ?? ""}</FieldProblem>}
          errorProps={{ component: "div" }}
        />
        <OwnTextField
          label={t("thing.label")}
          placeholder={t(`thing.label.example.${kind}`)}
          value={draft.label}
          onChange={set("label")}
          problem={problem("label")}
        />
        {kind !== "wallet" && (
          <OwnTextField
            label={t(kind === "card" ? "thing.last-digits.card" : "thing.last-digits.sim")}
            inputMode="numeric"
            value={draft.lastDigits}
            onChange={set("lastDigits")}
            problem={problem("lastDigits")}
          />
        )}
        {kind === "card" && (
          <OwnTextField
            label={t("thing.expires")}
            placeholder="2028-05"
            value={draft.expires}
            onChange={set("expires")}
            problem={problem("expires")}
          />
        )}
        {kind === "card" && wallets.length > 0 && (
          <Checkbox.Group label={t("thing.linked-to")} value={linked} onChange={setLinked}>
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
          {thing === undefined ? (
            <Button onClick={() => void save(true)}>{t("form.save-and-add")}</Button>
          ) : (
            <Button
              variant="transparent"
              className={styles.remove}
              onClick={() =>
                void apply(
                  [{ type: "thing.remove", id: thing.id }],
                  t("thing.removed", { name: nameOf(thing) }),
                ).then((removed) => removed && onClose())
              }
            >
              {t("form.remove")}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}
