/** A fact that is told, either way. */
export const yesOrNo = (pointer: `/${string}`) => ({ yes: { [pointer]: true }, no: { [pointer]: false } }) as const
