/** The items with another among them, before the first that comes after it: what was in order stays so. */
export const insertSorted = <Item>(items: readonly Item[], item: Item, key: (item: Item) => string): Item[] => {
  const place = items.findIndex((other) => key(other) > key(item))
  return place < 0 ? [...items, item] : items.toSpliced(place, 0, item)
}
