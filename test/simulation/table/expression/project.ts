import type { Item } from '../../../../shared/data/table.ts'
import { copyOfValue } from '../copies.ts'
import { isMap } from '../values.ts'
import { get } from './place.ts'
import type { Scope } from './scope.ts'
import { resolved } from './scope.ts'
import { refuseOverlap } from './overlap.ts'
import type { PathStep } from './syntax.ts'

/** The parts of an item that a projection names; the elements of a list move together. */
export const projected = (item: Item, paths: readonly (readonly PathStep[])[], scope: Scope): Item => {
  const result: Item = {}
  const resolvedPaths = paths.map((each) => resolved(each, scope))
  refuseOverlap(resolvedPaths)
  for (const path of resolvedPaths) {
    const value = get(item, path)
    if (value !== undefined) graft(result, path, copyOfValue(value))
  }
  return result
}

const graft = (result: Item, path: readonly (string | number)[], value: unknown): void => {
  let parent: unknown = result
  path.forEach((step, index) => {
    const below = path[index + 1]
    const next = below === undefined ? value : typeof below === 'number' ? [] : {}
    if (Array.isArray(parent)) {
      parent.push(next)
      parent = next
    } else if (isMap(parent)) {
      const isThere = below !== undefined && parent[step] !== undefined
      if (!isThere) parent[step] = next
      parent = parent[step]
    }
  })
}
