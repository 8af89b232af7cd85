import { Trans, useLingui } from '@lingui/react/macro'
import type { Thanks } from '../../../../shared/model/conversation.ts'
import { formats } from '../../i18n/formats.ts'
import { ThanksIcon } from '../../ui/icons/signs.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { Person } from '../exchanges/person.tsx'
import { badgeWords } from '../exchanges/words.ts'
import styles from './member-thanks.module.css'

type Badge = Thanks['badges'][number]

/** How often each badge was given, the most frequent first. */
const counted = (thanks: readonly Thanks[]): readonly [Badge, number][] => {
  const counts = new Map<Badge, number>()
  for (const badge of thanks.flatMap(({ badges }) => badges)) counts.set(badge, (counts.get(badge) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)
}

const Text = ({ thanks: { from, fromName, text, at } }: { thanks: Thanks }) => (
  <li className={styles['text']}>
    {text !== undefined && <UserText text={text} as="blockquote" />}
    <p className={styles['from']}>
      <Person id={from} name={fromName} /> · <time dateTime={at}>{formats.month(at)}</time>
    </p>
  </li>
)

/** What others thank a member for. */
export const MemberThanks = ({ thanks }: { thanks: readonly Thanks[] }) => {
  const { i18n } = useLingui()
  const written = thanks.filter(({ text }) => text !== undefined)
  return (
    <section className={styles['thanks']}>
      <h2>
        <ThanksIcon />
        <Trans>Thanks</Trans>
      </h2>
      {thanks.length === 0 && (
        <p>
          <Trans>No thanks yet. They come after the first exchange.</Trans>
        </p>
      )}
      <ul className={styles['badges']}>
        {counted(thanks).map(([badge, count]) => (
          <li key={badge}>
            {i18n._(badgeWords[badge])} <strong>{`× ${formats.number(count)}`}</strong>
          </li>
        ))}
      </ul>
      <ul className={styles['texts']}>
        {written.map((each) => (
          <Text key={`${each.from} ${each.at}`} thanks={each} />
        ))}
      </ul>
    </section>
  )
}
