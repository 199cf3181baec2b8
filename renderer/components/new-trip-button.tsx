import { useNewTripAddress } from "../session/person-in-hand.tsx";
import { useWords } from "../session/language.tsx";
import { LinkButton } from "./link-button.tsx";

/** To a new trip, where there is none yet. */
export function NewTripButton() {
  const { t } = useWords();
  return (
    <LinkButton to={useNewTripAddress()} variant="filled">
      {t("trips.new")}
    </LinkButton>
  );
}
