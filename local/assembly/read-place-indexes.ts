import type { PlaceIndexModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

export const readPlaceIndexes = (resources: readonly Resource[]): readonly PlaceIndexModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::Location::PlaceIndex')
    .map(({ ref, attributes, region }) => ({ name: ref, arn: attributes['Arn'] ?? '', region }))
