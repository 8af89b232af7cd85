import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../ui/dialog.tsx'
import { LanguageList } from './language-list.tsx'

/** Choosing another language, from anywhere; what was typed stays. */
export const LanguageDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`Language`} isOpen={isOpen} onClose={onClose}>
      <LanguageList onChosen={onClose} />
    </Dialog>
  )
}
