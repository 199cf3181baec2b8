import type { Link } from "./thing.ts";

/** What makes two links one: the card and the wallet they are about. */
export function linkKey({ card, wallet }: Pick<Link, "card" | "wallet">): string {
  return `${card} ${wallet}`;
}
