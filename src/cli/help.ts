/** What follows the options in a command's help. */
export const helpAfter = (
  examples: readonly string[],
  exits: { readonly fine: string; readonly no: string; readonly cannot: string },
): string =>
  [
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit codes:',
    `  0  ${exits.fine}`,
    `  1  ${exits.no}`,
    `  2  ${exits.cannot}`,
  ].join('\n')

/** Gathers an option that may be given again and again. */
export const gather = (value: string, gathered: readonly string[]): readonly string[] => [...gathered, value]
