/** `child` is anybody under 18 of whom nothing nearer was said. */
export const AGES = ["adult", "child", "16-17", "under-16"] as const;
export type Age = (typeof AGES)[number];

/** Whether somebody is under 18; who did not say is taken for an adult. */
export const isMinor = ({ age }: { age: Age | null }): boolean => age !== null && age !== "adult";
