import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { App } from "../../contract/api.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { createLookup, type Lookup } from "../../core/catalogue/lookup.ts";
import { createJudge, type Judge } from "../../core/compatibility/judge.ts";
import type { RecordKey } from "../../core/facts/record-name.ts";
import { ownKeys, withOverlay } from "../../core/overlay/overlay.ts";
import type { KnownHolder } from "../../core/people/holder-of.ts";
import { createHolders } from "../../core/people/holders.ts";
import type { Profile, Settings } from "../../core/profile/profile.ts";
import { createProfileLookup, type ProfileLookup } from "../../core/profile/profile-lookup.ts";
import { client } from "./client.ts";
import { CATALOGUE_KEY } from "./facts-again.ts";
import { readCatalogue } from "./shipped-files.ts";
import { useToday } from "./today.ts";

/** Everything the screens are computed from. */
export interface Data {
  app: App;
  /** What decides on every screen: the facts in use, with the person’s own entries over and beside them. */
  catalogue: Catalogue;
  /** The facts in use without those: what came with the app, or newer ones that were accepted. */
  builtIn: Catalogue;
  /** The addresses of the person’s own entries. */
  own: ReadonlySet<RecordKey>;
  lookup: Lookup;
  /** Answers "does it work there?" from the catalogue. */
  judge: Judge;
  profile: Profile;
  /** Which profile that is; another one is another text (`ProfileState`). */
  which: string;
  /** The records of the profile by their ids. */
  records: ProfileLookup;
  /** The names of the steps that undo and redo would take. */
  steps: Pick<ProfileState, "undo" | "redo">;
  today: CalendarDate;
  /** As whom a person is answered, by their id. */
  knownOf: (person: string) => KnownHolder;
}

const DataContext = createContext<Data | null>(null);

export const PROFILE_KEY = ["profile"] as const;

const profileQuery = queryOptions({ queryKey: PROFILE_KEY, queryFn: () => client("profile.read", {}) });

/** The theme of the profile, alone: what follows it is not drawn again with every other change. */
export function useProfileTheme(): Settings["theme"] {
  return useQuery({ ...profileQuery, select: ({ profile }) => profile.settings.theme }).data ?? "system";
}

/** The three queries behind every screen; they never go stale by themselves, only our own commands change them. */
export function useLoading() {
  const app = useQuery({ queryKey: ["app"], queryFn: () => client("app.describe", {}) });
  const catalogue = useQuery({ queryKey: CATALOGUE_KEY, queryFn: readCatalogue });
  const profile = useQuery(profileQuery);
  return { app, catalogue, profile };
}

export function DataProvider({
  app,
  builtIn,
  state,
  children,
}: Pick<Data, "app" | "builtIn"> & { state: ProfileState; children: ReactNode }) {
  const { profile, which } = state;
  const { overlay } = profile;
  const catalogue = useMemo(() => withOverlay(builtIn, overlay), [builtIn, overlay]);
  const own = useMemo(() => ownKeys(overlay), [overlay]);
  const lookup = useMemo(() => createLookup(catalogue), [catalogue]);
  const judge = useMemo(() => createJudge(catalogue), [catalogue]);
  const records = useMemo(() => createProfileLookup(profile), [profile]);
  const { people, things } = profile;
  const knownOf = useMemo(() => createHolders(lookup, { people, things }), [lookup, people, things]);
  const today = useToday();
  const data = useMemo(
    () => ({
      app,
      catalogue,
      builtIn,
      own,
      lookup,
      judge,
      profile,
      which,
      records,
      steps: state,
      today,
      knownOf,
    }),
    [app, catalogue, builtIn, own, lookup, judge, profile, which, records, state, today, knownOf],
  );
  return <DataContext value={data}>{children}</DataContext>;
}

/** The loaded data. Only inside the screens, which are not drawn before it is there. */
export function useData(): Data {
  const data = useContext(DataContext);
  if (data === null) throw new Error("useData outside DataProvider");
  return data;
}
