import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { Digos } from '../../ui/digos.tsx'
import { GoodVibesPicture } from '../../ui/pictures/good-vibes-picture.tsx'
import styles from './greeting.module.css'
import { meQuery } from './queries.ts'
import { Waiting } from './waiting.tsx'

const height = 108

/** Who is signed in on this device, with the two numbers that matter. */
export const Greeting = () => {
  const query = useQuery(meQuery())
  const { data: me } = query
  if (!me) return <Waiting query={query} height={height} />
  return (
    <section className={styles['card']}>
      <GoodVibesPicture width={64} height={64} />
      <div>
        <h2>
          <bdi>{me.displayName}</bdi>
        </h2>
        <p>
          <Trans>Good Vibes: {formats.percent(me.goodVibes)}</Trans>
        </p>
        <Link to="/wallet" className={styles['digos']}>
          <Digos amount={me.available} />
        </Link>
      </div>
    </section>
  )
}
