/** Catalogue text in which **bold** marks the names of things on a screen. No other mark-up exists. */
export function RichText({ text }: { text: string }) {
  return text.split("**").map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}
