export type Group<T> = { name: string; items: readonly T[] }

/** Cuts a list into groups that keep its order, as a statement into months or notices into days. */
export const inGroups = <T>(items: readonly T[], nameOf: (item: T) => string): readonly Group<T>[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups].map(([name, of]) => ({ name, items: of }))
}
