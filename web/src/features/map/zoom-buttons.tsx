import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../../ui/button.tsx'
import { MinusIcon, PlusIcon } from '../../ui/icons/edit.tsx'
import type { MapLibreMap } from './open-map.ts'
import { useStillness } from './scheme.ts'
import styles from './zoom-buttons.module.css'

/** Larger and smaller, for whoever does not pinch. */
export const ZoomButtons = ({ map }: { map: MapLibreMap }) => {
  const { t } = useLingui()
  const animate = !useStillness()
  return (
    <div className={styles['buttons']}>
      <IconButton label={t`Larger`} icon={<PlusIcon />} onClick={() => map.zoomIn({ animate })} />
      <IconButton label={t`Smaller`} icon={<MinusIcon />} onClick={() => map.zoomOut({ animate })} />
    </div>
  )
}
