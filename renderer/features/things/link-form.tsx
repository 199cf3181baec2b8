import { Button, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { dayFull } from "../../../core/i18n/dates.ts";
import { incoming } from "../../../core/profile/incoming-text.ts";
import { saveLink } from "../../../core/profile/save-thing.ts";
import { bareLink, LINK_STATES, linkSchema, type Link, type Thing } from "../../../core/profile/thing.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { fieldPart, useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { SideForm } from "./side-form.tsx";
import styles from "./thing-form.module.css";

const LONGEST_NOTE = 200;
const typedLink = incoming(linkSchema);

type Problems = Partial<Record<"since" | "phoneDigits" | "notes", string>>;

type Draft = Pick<Link, "state" | "since" | "notes"> & { phoneDigits: string };

const draftOf = ({ state, since, notes, phoneDigits }: Link): Draft => ({
  state,
  since,
  notes,
  phoneDigits: phoneDigits ?? "",
});

/** All that can be said of one card in one wallet. */
export function LinkForm({ card, wallet, onClose }: { card: Thing; wallet: Thing; onClose: () => void }) {
  const { t, language } = useWords();
  const { profile } = useData();
  useReturnFocus();
  const nameOf = useThingName();
  const known = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
  const [people] = useState(profile.people);
  const [first] = useState(known);
  const [link, setLink] = useState(() => draftOf(known ?? bareLink(card.id, wallet.id, "linked")));
  const [blank] = useState(link);
  const [problems, setProblems] = useState<Problems>({});
  const names = { card: nameOf(card), wallet: nameOf(wallet) };
  const isThere = [card, wallet].every(({ id }) => profile.things.some((thing) => thing.id === id));
  const saved = known !== undefined ? draftOf(known) : first === undefined && isThere ? blank : null;
  const beside = useOpenForm({
    values: link,
    setValues: setLink,
    saved,
    parts: {
      state: fieldPart<Draft>("state", t("link.state"), ({ state }) => t(`link.set.${state}`)),
      since: fieldPart<Draft>("since", t("exchange.field.since"), ({ since }) =>
        since === null ? "" : dayFull(since, language),
      ),
      phoneDigits: fieldPart<Draft>("phoneDigits", t("exchange.field.phoneDigits")),
      notes: fieldPart<Draft>("notes", t("exchange.field.notes")),
    },
  });
  const change = (part: Partial<Draft>) => {
    setLink({ ...link, ...part });
    setProblems({});
  };
  const noteProblem = (message: string) =>
    message === "text.card-number"
      ? t("thing.problem.card-number")
      : message === "text.resident-id"
        ? t("thing.problem.resident-id")
        : t("field.too-long", { max: LONGEST_NOTE });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const phoneDigits = link.phoneDigits.trim() === "" ? null : link.phoneDigits.trim();
    const parsed = typedLink.safeParse({ ...link, phoneDigits, card: card.id, wallet: wallet.id });
    if (!parsed.success) {
      const found: Problems = {};
      for (const { path, message } of parsed.error.issues) {
        if (path[0] === "phoneDigits") found.phoneDigits = t("thing.problem.last-digits");
        if (path[0] === "notes") found.notes = noteProblem(message);
        if (path[0] === "since") found.since = t("link.problem.date");
      }
      setProblems(found);
      return;
    }
    const actions = saveLink(profile, people, [card, wallet], parsed.data);
    if (await beside.save(actions, t("link.saved", names))) onClose();
  };
  return (
    <SideForm title={t("link.edit", names)} onSubmit={(event) => void save(event)} onClose={onClose}>
      <ChangedElsewhere beside={beside} />
      <NativeSelect
        autoFocus
        label={t("link.state")}
        value={link.state}
        onChange={(event) => change({ state: event.currentTarget.value as Link["state"] })}
        data={LINK_STATES.map((state) => ({ value: state, label: t(`link.set.${state}`) }))}
      />
      <DateField
        label={t("link.since")}
        value={link.since}
        onChange={(since) => change({ since })}
        problem={problems.since}
      />
      <OwnTextField
        label={t("link.phone")}
        inputMode="numeric"
        value={link.phoneDigits}
        onChange={(phoneDigits) => change({ phoneDigits })}
        problem={problems.phoneDigits}
      />
      <OwnTextArea
        label={t("link.notes")}
        value={link.notes}
        onChange={(notes) => change({ notes })}
        problem={problems.notes}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="filled">
          {t("form.save")}
        </Button>
      </div>
    </SideForm>
  );
}
