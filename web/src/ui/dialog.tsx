import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'
import { CloseIcon } from './icons/actions.tsx'

type DialogProps = { title: ReactNode; isOpen: boolean; onClose: () => void; children: ReactNode }

/** The browser's own dialog: it keeps the focus inside, closes by Escape, and gives the focus back. */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const { t } = useLingui()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (isOpen && !element?.open) element?.showModal()
    if (!isOpen && element?.open) element.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <div className={styles['head']}>
            <h2 id={id}>{title}</h2>
            <IconButton label={t`Close`} icon={<CloseIcon />} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
