import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../app/country-query.ts'
import { exchangesQuery } from '../exchanges/queries.ts'
import { OwnPage } from '../me/own-page.tsx'
import { meQuery } from '../me/queries.ts'
import { Waiting } from '../me/waiting.tsx'
import { Balance } from './balance.tsx'
import { GoodVibes } from './good-vibes.tsx'
import { Statement } from './statement.tsx'
import { WaysToEarn } from './ways-to-earn.tsx'
import { WhatIsADigo } from './what-is-a-digo.tsx'

const cardHeight = 160
/** With fewer Digos than this, or without having helped anybody, one is told how to get some. */
const few = 10

const Wallet = () => {
  const query = useQuery(meQuery())
  const { data: country } = useQuery(countryQuery())
  const { data: dealt } = useInfiniteQuery({ ...exchangesQuery(), refetchInterval: false })
  const exchanges = dealt?.pages.flatMap(({ items }) => items) ?? []
  const { data: me } = query
  if (!me) return <Waiting query={query} height={cardHeight} count={3} />
  return (
    <>
      <Balance me={me} exchanges={exchanges} />
      {(me.helped === 0 || me.available < few) && <WaysToEarn hasNone={me.available === 0} />}
      {country && <GoodVibes me={me} economy={country.economy} />}
      <Statement exchanges={exchanges} />
      {country && <WhatIsADigo economy={country.economy} />}
    </>
  )
}

/** What one has, what it means, and how it came about. */
export const WalletPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`Wallet`}>
      <Wallet />
    </OwnPage>
  )
}
