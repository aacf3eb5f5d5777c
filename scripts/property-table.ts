import { propertyList } from '../test/properties/property-list.ts'
import { table } from './markdown.ts'

/** Renders the properties for docs/proof.md: what each says, and where it is tested. */

const row = (name: string, says: string, file: string | undefined): readonly string[] => {
  if (file === undefined) throw new Error(`the property ${name} is tested nowhere`)
  return [`<a id="${name}"></a>\`${name}\``, says, `[${file}](../${file})`]
}

/** @param files where each property is tested. */
export const propertyTable = (files: ReadonlyMap<string, string>): string =>
  Object.entries(propertyList)
    .map(([heading, properties]) =>
      [
        `### ${heading}`,
        '',
        table(
          ['property', 'what it says', 'tested in'],
          Object.entries(properties).map(([name, says]) => row(name, says, files.get(name))),
        ),
      ].join('\n'),
    )
    .join('\n\n')
