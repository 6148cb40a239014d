/** What is said before the colon of each detail, in order; of one with nothing behind it all there is. Equal ones say the same things. */
export function headwordsOf(details: readonly string[]): string {
  return details.map((detail) => detail.split(/: *(?=\S)/)[0]).join(', ');
}
