import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/states.tsx'
import type { FoundPlace } from './queries.ts'

const PlaceSearch = lazy(() =>
  import('./place-search.tsx').then(({ PlaceSearch: component }) => ({ default: component })),
)

const searchHeight = 180

type PlaceDialogProps = { isOpen: boolean; onClose: () => void; onChosen: (place: FoundPlace) => void }

/** Choosing a place: by its name, or where the device is, made unclear. */
export const PlaceDialog = ({ isOpen, onClose, onChosen }: PlaceDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`Where?`} isOpen={isOpen} onClose={onClose}>
      <Suspense fallback={<Skeleton height={searchHeight} />}>
        <PlaceSearch onChosen={onChosen} />
      </Suspense>
    </Dialog>
  )
}
