import { expect, test } from "vitest";
import { LINKED_PLACES } from "../../electron/main/linked-place.ts";
import { PATHS } from "../../renderer/app/places.ts";

test("every place that a link may lead to is one of the app’s, and shows no record", () => {
  const bare = PATHS.map((path) => path.replace(/(.)\/:\w+\?$/, "$1"));
  for (const to of Object.values(LINKED_PLACES)) expect(bare).toContain(to);
});
