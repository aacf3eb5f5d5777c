/** An import that cannot be carried out as it was asked for: the list cannot be read, or an option fits nothing in it. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
