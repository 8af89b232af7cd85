import { Trans } from '@lingui/react/macro'
import { EmptyState } from '../../ui/states.tsx'
import { BlockIcon } from '../../ui/icons/signs.tsx'
import { Unblock } from './unblock.tsx'

const size = 64

/** In place of the profile of somebody whom one has blocked. */
export const Blocked = ({ id }: { id: string }) => (
  <EmptyState
    picture={<BlockIcon width={size} height={size} />}
    title={<Trans>You have blocked this person.</Trans>}
    text={<Trans>Neither of you sees or reaches the other.</Trans>}
    action={<Unblock id={id} />}
  />
)
