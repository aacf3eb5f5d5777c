/** The keywords of JSON Schema by which values are explained: those that the schemas of this project use. */
export interface Keywords {
  /** `#/$defs/` and the name of a definition of the whole schema. */
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Keywords>>
  readonly type?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  /** At most one of them is an array. */
  readonly anyOf?: readonly Keywords[]
  readonly properties?: Readonly<Record<string, Keywords>>
  readonly patternProperties?: Readonly<Record<string, Keywords>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly items?: Keywords
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
}
