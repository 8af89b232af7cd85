import type { Item } from '../../../../shared/data/table.ts'
import { isMap } from '../values.ts'

type Path = readonly (string | number)[]

/** What stands at a path; undefined where nothing does. */
export const get = (item: Item, path: Path): unknown => {
  let value: unknown = item
  for (const step of path) value = child(value, step)
  return value
}

const child = (value: unknown, step: string | number): unknown => {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined
  return isMap(value) ? value[step] : undefined
}

/** Puts a value in its place; the parent must be there. A position past the end of a list means its end. */
export const put = (item: Item, path: Path, value: unknown): void => {
  const { parent, step } = parentOf(item, path)
  if (typeof step === 'number' && Array.isArray(parent)) parent[Math.min(step, parent.length)] = value
  else if (typeof step === 'string' && isMap(parent)) parent[step] = value
  else throw new Error('The document path provided in the update expression is invalid for update')
}

/** Marks what stands at a path as gone; `settle` closes the gaps of lists once all steps are done. */
export const remove = (item: Item, path: Path): void => {
  const { parent, step } = parentOf(item, path)
  if (typeof step === 'number' && Array.isArray(parent)) {
    if (step < parent.length) parent[step] = undefined
  } else if (typeof step === 'string' && isMap(parent)) delete parent[step]
  else throw new Error('The document path provided in the update expression is invalid for update')
}

/** Closes the gaps that removals left in lists. */
export const settle = (value: unknown): void => {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => each !== undefined)
    value.splice(0, value.length, ...kept)
    kept.forEach(settle)
  } else if (isMap(value)) Object.values(value).forEach(settle)
}

const parentOf = (item: Item, path: Path): { parent: unknown; step: string | number | undefined } => ({
  parent: get(item, path.slice(0, -1)),
  step: path.at(-1),
})
