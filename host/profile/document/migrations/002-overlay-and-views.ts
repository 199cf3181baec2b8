/** Version 2 adds a person’s own catalogue records and named views of grids; nothing of version 1 changes. */
export function addOverlayAndViews(version1: object): object {
  return {
    ...version1,
    schemaVersion: 2,
    overlay: { sources: {}, cards: [], wallets: [], sims: [], destinations: [], links: [], acceptance: [] },
    views: [],
  };
}
