/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first line of a message: the lines after it tell of each place. */
export const headline = (message: string): string => message.split('\n', 1)[0] ?? ''
