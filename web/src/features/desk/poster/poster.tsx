import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import { ListIcon } from '../../../ui/icons/find.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { QrCode } from '../../me/security/qr-code.tsx'
import { useOwnAssociation } from '../frame/own-association.ts'
import paper from '../frame/paper.module.css'
import styles from './poster.module.css'

type PosterProps = {
  title: string
  text: string
  language: string
  /** When and where, a line each. */
  lines: readonly string[]
  /** The page that the code leads to, on this origin. */
  path: string
}

/** A sheet to hang up: what it is about, and a code that leads to its page. */
export const Poster = ({ title, text, language, lines, path }: PosterProps) => {
  const { t } = useLingui()
  const { name } = useOwnAssociation()
  const address = new URL(path, location.origin).href
  return (
    <>
      <div>
        <Button look="main" icon={<ListIcon />} onClick={() => print()}>
          <Trans>Print it</Trans>
        </Button>
      </div>
      <article className={`${paper['paper']} ${styles['poster']}`}>
        <p className={styles['who']}>
          <bdi>{name}</bdi>
        </p>
        <UserText as="h2" className={styles['title']} text={title} language={language} />
        {lines.map((line) => (
          <p key={line} className={styles['when']}>
            <bdi>{line}</bdi>
          </p>
        ))}
        <UserText as="p" className={styles['text']} text={text} language={language} />
        <QrCode text={address} label={t`A code to scan: it leads to this page`} />
        <p>
          <Trans>Scan the code with your phone. It is free.</Trans>
        </p>
        <p dir="ltr">{address}</p>
      </article>
    </>
  )
}
