import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { EmptyState } from '../../ui/states.tsx'
import { BlockIcon } from '../../ui/icons/signs.tsx'
import styles from './me.module.css'
import { Unblock } from './unblock.tsx'

const size = 64

/** In place of the profile of somebody whom one has blocked; takes the focus that the profile had. */
export const Blocked = ({ id }: { id: string }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={place} tabIndex={-1} className={styles['quiet']}>
      <EmptyState
        picture={<BlockIcon width={size} height={size} />}
        title={<Trans>You have blocked this person.</Trans>}
        text={<Trans>Neither of you sees or reaches the other.</Trans>}
        action={<Unblock id={id} />}
      />
    </div>
  )
}
