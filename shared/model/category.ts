import * as z from 'zod'

/** The fixed taxonomy of listings; each category has an icon and a name in every language. */
export const Category = z
  .enum([
    'furniture',
    'clothing',
    'food',
    'hygiene',
    'baby',
    'tutoring',
    'childcare',
    'shopping',
    'transport',
    'repairs',
    'paperwork',
    'languages',
    'health',
    'company',
    'sport',
    'culture',
    'digital',
    'garden',
    'animals',
    'household',
    'other',
  ])
  .meta({ id: 'Category' })
export type Category = z.infer<typeof Category>
