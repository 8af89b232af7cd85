import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { ListIcon } from '../../../ui/icons/find.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { QrCode } from '../../me/security/qr-code.tsx'
import desk from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import paper from '../frame/paper.module.css'
import styles from './sheet.module.css'

export type SheetOf = { code: string; expiresAt: string; displayName: string; purpose: 'join' | 'password' }

/** In groups that an eye can follow; spaces do not matter when it is typed. */
const inGroups = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** A printed sheet: whoever holds it opens the account. */
export const Sheet = ({ sheet, onDone }: { sheet: SheetOf; onDone: () => void }) => {
  const { t } = useLingui()
  const { name } = useOwnAssociation()
  const { code, expiresAt, displayName, purpose } = sheet
  const address = new URL('/invitation', location.origin).href
  return (
    <>
      <Notice tone="warning">
        <Trans>Print it now: it is not shown again. Give it only to this person, by hand.</Trans>
      </Notice>
      <div className={desk['acts']}>
        <Button look="main" icon={<ListIcon />} onClick={() => print()}>
          <Trans>Print it</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>I have printed it</Trans>
        </Button>
      </div>
      <article className={`${paper['paper']} ${styles['sheet']}`}>
        <h2>
          {purpose === 'join' ? (
            <Trans>
              Welcome to Indigo, <bdi>{displayName}</bdi>!
            </Trans>
          ) : (
            <Trans>
              A new password for <bdi>{displayName}</bdi>
            </Trans>
          )}
        </h2>
        <p>
          <Trans>
            from <bdi>{name}</bdi>
          </Trans>
        </p>
        <QrCode text={`${address}#${code}`} label={t`A code to scan: it opens the invitation`} />
        <ol className={styles['steps']}>
          <li>
            <Trans>Scan the square with a phone. Or open this page:</Trans>
            <p className={styles['address']}>
              <bdi dir="ltr">{address}</bdi>
            </p>
          </li>
          <li>
            <Trans>Write this code there:</Trans>
            <p className={desk['code']}>
              <bdi dir="ltr">{inGroups(code)}</bdi>
            </p>
          </li>
          <li>
            <Trans>Choose a password. Keep it to yourself.</Trans>
          </li>
        </ol>
        <p>
          <Trans>Good until {formats.day(expiresAt)}, once. Keep this sheet safe: it is like a key.</Trans>
        </p>
      </article>
    </>
  )
}
