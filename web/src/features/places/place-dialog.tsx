import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../../ui/dialog.tsx'
import { PlaceSearch } from './place-search.tsx'
import type { FoundPlace } from './queries.ts'

type PlaceDialogProps = { isOpen: boolean; onClose: () => void; onChosen: (place: FoundPlace) => void }

/** Choosing a place: by its name, or where the device is, made unclear. */
export const PlaceDialog = ({ isOpen, onClose, onChosen }: PlaceDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`Where?`} isOpen={isOpen} onClose={onClose}>
      <PlaceSearch onChosen={onChosen} />
    </Dialog>
  )
}
