import type { Cause } from "../catalogue/cause.ts";
import { compact } from "../search/compact.ts";
import type { SaidCauses } from "./order-causes.ts";

/** A text that screens show, as a cause has it. */
export type Message = Cause["messages"][number];

/** A cause whose text or code was found in what somebody pasted. */
export interface SaidCause<T extends Said = Cause> {
  cause: T;
  message: Message;
  by: "text" | "code";
}
type Said = Pick<Cause, "id" | "messages" | "said">;

/** Shorter texts stand in too many others. */
const FEWEST_SIGNS = 4;

const escaped = (code: string) => code.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Whether a text names a code: alone, at its beginning, in brackets, or after a word for it. Figures anywhere else are sums
 * and times: 支付64元失败 names no code.
 */
export function namesCode(text: string, code: string): boolean {
  const plain = text.normalize("NFKC").trim();
  const it = escaped(code.normalize("NFKC"));
  const ends = String.raw`(?![\w.%元年月日])`;
  const digitsOnly = /^-?\d+$/.test(code);
  const places = digitsOnly
    ? [
        String.raw`^[\s([【]*${it}(?=$|[\s:：,，、\])】|-])`,
        String.raw`[([【]\s*${it}\s*[\])】]`,
        String.raw`(?:码|代码|code|error|错误|编号)[\s:：#]*${it}${ends}`,
      ]
    : [String.raw`(?<![\w-])${it}${ends}`];
  return places.some((place) => new RegExp(place, "iu").test(plain));
}

function foundIn(text: string, { text: shown }: Message): boolean {
  const [pasted, message] = [compact(text), compact(shown)];
  if (message === "" || pasted === "") return false;
  if (pasted === message) return true;
  if (message.length >= FEWEST_SIGNS && pasted.includes(message)) return true;
  // Half of a text, as people remember it.
  return pasted.length >= 2 * FEWEST_SIGNS && message.includes(pasted);
}

/** The causes whose text stands in what was pasted; where none does, those whose code it names. */
export function saidCauses<T extends Said>(causes: readonly T[], text: string): SaidCause<T>[] {
  const all = causes.flatMap((cause) => cause.messages.map((message) => ({ cause, message })));
  const byText = all.filter(({ message }) => foundIn(text, message));
  const found =
    byText.length > 0
      ? byText
      : all.filter(({ message }) => message.code !== undefined && namesCode(text, message.code));
  const by = byText.length > 0 ? "text" : "code";
  const first = new Map(found.toReversed().map((one) => [one.cause.id, one]));
  return found.filter((one) => first.get(one.cause.id) === one).map((one) => ({ ...one, by }));
}

/** What found texts prove: the cause where it is the only one and its text is said to, else that it may be one of them. */
export function provedBy(found: readonly SaidCause<Said>[]): SaidCauses {
  const alone = found.length === 1;
  return new Map(
    found.map(({ cause: { id, said } }) => [
      id,
      alone && said === "sure" ? ("sure" as const) : ("up" as const),
    ]),
  );
}
