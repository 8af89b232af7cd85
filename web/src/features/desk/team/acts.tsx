import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { formats } from '../../../i18n/formats.ts'
import { More } from '../../../ui/more.tsx'
import { Waiting } from '../../me/waiting.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { actsQuery } from '../queries.ts'
import { actWords } from './act-words.ts'

const listHeight = 240

/** Who did what for whom in the association's name, newest first. */
export const Acts = () => {
  const { i18n } = useLingui()
  const { id } = useOwnAssociation()
  const query = useInfiniteQuery(actsQuery(id))
  const { data } = query
  if (!data) return <Waiting query={query} height={listHeight} />
  return (
    <>
      <ul className={styles['list']}>
        {data.pages
          .flatMap(({ items }) => items)
          .map((act) => (
            <li key={act.id}>
              <span>
                <strong>{act.by === undefined ? <Trans>An operator of Indigo</Trans> : <bdi>{act.byName}</bdi>}</strong>
                {' · '}
                {i18n._(actWords[act.did])}
                {act.whomName !== undefined && act.whomName !== act.byName && (
                  <>
                    {' · '}
                    <bdi>{act.whomName}</bdi>
                  </>
                )}
              </span>
              <span className={styles['small']}>
                {formats.day(act.at)} · {formats.time(act.at)}
              </span>
            </li>
          ))}
      </ul>
      <More of={query} />
    </>
  )
}
