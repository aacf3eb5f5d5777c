/** What a client may do. Reading the register and the rules is open to everybody. */
export const scopes = ['decisions', 'register:write'] as const

export type Scope = (typeof scopes)[number]

export const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text)

/** A system that asks, by the credential that it presents; never a person of a household. */
export interface Client {
  /** Told in the log of what it publishes. */
  readonly name: string
  /** Who says that it is called so; null: the keys file. */
  readonly issuer: string | null
  readonly scopes: readonly Scope[]
}
