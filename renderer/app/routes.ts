/**
 * The address of every screen; of two that fit the first is meant. `screens.tsx` says what each shows, and the
 * layout tests visit them all, so that neither can forget one.
 */
export const ROUTES = [
  "/",
  "/things/:person?",
  "/compare/before-after",
  "/compare/before-after/:id",
  "/compare/safety/:cell?",
  "/compare/places/:cell?",
  "/compare/sims/:cell?",
  "/compare/side-by-side/:cell?",
  "/compare/:cell?",
  "/advice/:scenario?",
  "/trips",
  "/trips/new",
  "/trips/:id/edit",
  "/trips/:id",
  "/facts",
  "/facts/check",
  "/facts/own",
  "/facts/own/new/:kind",
  "/facts/own/edit/:folder/:id",
  "/facts/sources/:id",
  "/facts/:folder/:id",
  "/settings/backups",
  "/settings/backups/:id",
  "/settings/lock",
  "/settings",
  "/settings/history",
  "/settings/export-import",
] as const;
export type RoutePath = (typeof ROUTES)[number];

/** The printed plan: a page by itself, without the rail. */
export const PRINT_ROUTE = "/print/trip/:id";
