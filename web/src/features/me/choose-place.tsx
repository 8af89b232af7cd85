import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { PlaceDialog } from '../places/place-dialog.tsx'
import type { FoundPlace } from '../places/queries.ts'

type ChoosePlaceProps = {
  /** Whether there is one already. */
  isChosen: boolean
  onChange: (place: FoundPlace) => void
}

/** The button that opens the dialog in which a place is looked for. */
export const ChoosePlace = ({ isChosen, onChange }: ChoosePlaceProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button icon={<AreaIcon />} onClick={() => setOpen(true)}>
        {isChosen ? <Trans>Choose another place</Trans> : <Trans>Choose a place</Trans>}
      </Button>
      <PlaceDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChosen={(chosen) => {
          onChange(chosen)
          setOpen(false)
        }}
      />
    </div>
  )
}
