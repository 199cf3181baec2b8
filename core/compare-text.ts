/** The order of days, months and ids: by their characters, whatever language the machine speaks. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
