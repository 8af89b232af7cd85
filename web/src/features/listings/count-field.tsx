import { type ComponentProps, lazy, Suspense } from 'react'
import { needTexts } from '../../i18n/activate.ts'
import { Skeleton } from '../../ui/states.tsx'
import type { NumberField } from '../publish/number-field.tsx'

const fieldHeight = 84

/** Most exchanges are of one piece: the field for how many comes on its own, with its texts. */
const LaterField = lazy(async () => {
  const [{ NumberField: component }] = await Promise.all([import('../publish/number-field.tsx'), needTexts('more')])
  return { default: component }
})

/** How many pieces, to be written or pressed up and down. */
export const CountField = (props: ComponentProps<typeof NumberField>) => (
  <Suspense fallback={<Skeleton height={fieldHeight} />}>
    <LaterField {...props} />
  </Suspense>
)
