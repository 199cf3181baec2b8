import type { Lookup } from "../../catalogue/lookup.ts";
import type { Topic } from "../../catalogue/topic.ts";
import { placeChain } from "../../places/place-facts.ts";

/** A topic as it is asked at a place: the one with ways, and the one typed by hand that is answered in its stead. */
export interface PlacedTopic {
  topic: Topic;
  refined: Topic | null;
}

/** The topics that are asked at a place, in their order. */
export function topicsAt(
  topics: readonly Topic[],
  lookup: Pick<Lookup, "destination">,
  place: string,
): PlacedTopic[] {
  const around = placeChain(lookup, place).map(({ id }) => id);
  const isHere = ({ destinations }: Topic) =>
    destinations === undefined || destinations.some((id) => around.includes(id));
  return topics
    .filter((topic) => topic.refines === undefined && isHere(topic))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((topic) => ({
      topic,
      refined: topics.find((one) => one.refines === topic.id && isHere(one)) ?? null,
    }));
}
