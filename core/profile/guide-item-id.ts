const PREFIX = "guide--";

/** The id of the item that a guide is on a trip's list, for one of the travellers. */
export function guideItemId(guide: string, person: string): string {
  return `${PREFIX}${guide}:${person}`;
}

/** The guide and the person that an item's id names; null where it is no guide's. */
export function partsOfGuideItem(id: string): { guide: string; person: string } | null {
  const [guide, person, ...more] = id.startsWith(PREFIX) ? id.slice(PREFIX.length).split(":") : [];
  return guide === undefined || person === undefined || more.length > 0 ? null : { guide, person };
}
