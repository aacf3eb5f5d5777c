/** Where the keeping of the register is told to operators: the part of a pino logger that it uses. */
export interface Log {
  readonly info: (what: object, message: string) => void
  readonly warn: (what: object, message: string) => void
}
