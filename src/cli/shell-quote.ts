/** A text as one word of a POSIX shell command that can be copied; whatever stands in it, it does nothing there. */
export const shellQuote = (text: string): string => {
  if (/^[\p{L}\p{N}_./:=@%+,-]+$/u.test(text)) return text
  return /["$`\\!\n]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`
}
