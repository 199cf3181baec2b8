import { Button, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { incoming } from "../../../core/profile/incoming-text.ts";
import { bareLink, LINK_STATES, linkSchema, type Link, type Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../app/commands.tsx";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useReturnFocus } from "../../app/return-focus.ts";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { SideForm } from "./side-form.tsx";
import styles from "./thing-form.module.css";

const LONGEST_NOTE = 200;
const typedLink = incoming(linkSchema);

type Problems = Partial<Record<"since" | "phoneDigits" | "notes", string>>;

/** All that can be said of one card in one wallet. */
export function LinkForm({ card, wallet, onClose }: { card: Thing; wallet: Thing; onClose: () => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  useReturnFocus();
  const nameOf = useThingName();
  const known = profile.links.find((l) => l.card === card.id && l.wallet === wallet.id);
  const [link, setLink] = useState<Link>(known ?? bareLink(card.id, wallet.id, "linked"));
  const [digits, setDigits] = useState(link.phoneDigits ?? "");
  const [problems, setProblems] = useState<Problems>({});
  const names = { card: nameOf(card), wallet: nameOf(wallet) };
  const change = (part: Partial<Link>) => {
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
    const parsed = typedLink.safeParse({
      ...link,
      phoneDigits: digits.trim() === "" ? null : digits.trim(),
    });
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
    if (await apply([{ type: "link.set", link: parsed.data }], t("link.saved", names))) onClose();
  };
  return (
    <SideForm title={t("link.edit", names)} onSubmit={(event) => void save(event)} onClose={onClose}>
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
        value={digits}
        onChange={(value) => {
          setDigits(value);
          setProblems({});
        }}
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
