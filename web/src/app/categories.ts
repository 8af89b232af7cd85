import type { Category } from '../../../shared/model/category.ts'

/** The categories in the order of their pictures: what newcomers look for first comes first. */
export const categories = [
  'furniture',
  'clothing',
  'food',
  'hygiene',
  'baby',
  'household',
  'digital',
  'repairs',
  'transport',
  'shopping',
  'languages',
  'tutoring',
  'paperwork',
  'childcare',
  'health',
  'company',
  'sport',
  'culture',
  'garden',
  'animals',
  'other',
] as const satisfies readonly Category[]
