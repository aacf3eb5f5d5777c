/** Puts the generated parts of a page in their places: between `<!-- name -->` and `<!-- end of name -->`. */
export const between = (page: string, parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts).reduce((text, [name, part]) => {
    const marked = new RegExp(`(?<=<!-- ${name} -->\n\n).*(?=\n\n<!-- end of ${name} -->)`, 's')
    if (!marked.test(text)) throw new Error(`the page has no place for ${name}`)
    return text.replace(marked, () => part)
  }, page)
