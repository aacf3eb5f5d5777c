/** Pieces of a page in Markdown. */

const cell = (text: string): string => text.replace(/\|/g, '\\|')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
