import type { Option } from 'commander'

/** An option in a command's help; that a switch is off until it is given goes without saying. */
export const optionDescription = (option: Pick<Option, 'description' | 'argChoices' | 'defaultValue'>): string => {
  const { description, argChoices, defaultValue } = option
  const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`
  return `${description}${choices}${typeof defaultValue === 'number' ? ` (default: ${defaultValue})` : ''}`
}
