/** Two stops on a line: where one is, where one goes. */
export function BrandMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={`drawing ${className ?? ""}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 16L16 8" stroke="var(--accent)" strokeWidth="3" />
      <circle cx="17" cy="7" r="5" fill="currentColor" />
      <circle cx="7" cy="17" r="4.1" fill="var(--paper-2)" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
