/** A name as it is compared: without the case, the spaces and the marks that people leave out. */
export const compact = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s·.,()（）'’&-]+/g, "");
