import { Button } from "@mantine/core";
import { dayFull } from "../../../core/i18n/dates.ts";
import { saveLink } from "../../../core/profile/save-thing.ts";
import { bareLink, LINK_STATES, linkSchema, type Link, type Thing } from "../../../core/profile/thing.ts";
import { z } from "../../../core/zod.ts";
import { asTyped, orNull } from "../../session/as-typed.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useReturnFocus } from "../../session/return-focus.ts";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { AttemptList } from "../../components/attempt-list.tsx";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { FormFoot } from "../../components/form-foot.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { SideForm } from "./side-form.tsx";

const { state, since, notes, phoneDigits } = linkSchema.shape;
const linkForm = z
  .strictObject({ state, since, phoneDigits: asTyped(phoneDigits, { read: orNull }), notes: asTyped(notes) })
  .transform((draft) => ({ ...draft, phoneDigits: orNull(draft.phoneDigits), notes: draft.notes.trim() }));
type Draft = z.input<typeof linkForm>;

const draftOf = (link: Link): Draft => ({
  state: link.state,
  since: link.since,
  phoneDigits: link.phoneDigits ?? "",
  notes: link.notes,
});

/** All that can be said of one card in one wallet. */
export function LinkForm({ card, wallet, onClose }: { card: Thing; wallet: Thing; onClose: () => void }) {
  const { t, language } = useWords();
  const { profile } = useData();
  useReturnFocus();
  const nameOf = useThingName();
  const known = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
  const typing = useDraft(`link/${card.id}/${wallet.id}`, () => ({ known, people: profile.people }));
  const first = typing.side;
  const names = { card: nameOf(card), wallet: nameOf(wallet) };
  const isThere = [card, wallet].every(({ id }) => profile.things.some((thing) => thing.id === id));
  const form = useRecordForm({
    draft: typing,
    initial: draftOf(known ?? first.known ?? bareLink(card.id, wallet.id, "linked")),
    saved: known !== undefined ? draftOf(known) : first.known === undefined && isThere ? "new" : "gone",
    parts: {
      state: fieldPart<Draft>("state", t("link.state"), (draft) => t(`link.set.${draft.state}`)),
      since: fieldPart<Draft>("since", t("exchange.field.since"), (draft) =>
        draft.since === null ? "" : dayFull(draft.since, language),
      ),
      phoneDigits: fieldPart<Draft>("phoneDigits", t("exchange.field.phoneDigits")),
      notes: fieldPart<Draft>("notes", t("exchange.field.notes")),
    },
    schema: linkForm,
  });
  const save = async (read: z.output<typeof linkForm>) => {
    const link = { ...(known ?? bareLink(card.id, wallet.id, read.state)), ...read };
    const actions = saveLink(profile, first.people, [card, wallet], link);
    if (await form.beside.save(actions, t("link.saved", names))) onClose();
  };
  const { field } = form;
  return (
    <SideForm title={t("link.edit", names)} form={form} save={save} onClose={onClose}>
      <EnumField
        autoFocus
        label={t("link.state")}
        values={LINK_STATES}
        text={(value) => t(`link.set.${value}`)}
        {...field("state")}
      />
      <DateField label={t("link.since")} {...field("since")} />
      <OwnTextField label={t("link.phone")} inputMode="numeric" {...field("phoneDigits")} />
      <OwnTextArea label={t("link.notes")} {...field("notes")} />
      {known !== undefined && known.attempts.length > 0 && (
        <div>
          <h3>{t("fix.attempts")}</h3>
          <AttemptList attempts={known.attempts} />
        </div>
      )}
      <FormFoot>
        <Button type="submit" variant="filled">
          {t("form.save")}
        </Button>
      </FormFoot>
    </SideForm>
  );
}
