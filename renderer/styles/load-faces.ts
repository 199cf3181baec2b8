/**
 * The faces are two hundred slices by range of characters: a style sheet twice as long as all others, which the first
 * screen does not wait for. Settled once they are known, not once they are there; read once.
 */
export const loadFaces = (): Promise<unknown> => import("./faces.ts");
