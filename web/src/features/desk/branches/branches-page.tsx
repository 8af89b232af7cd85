import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { branchesQuery } from '../../associations/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { coordinates, useOwnAssociation } from '../frame/own-association.ts'
import { AddBranch } from './add-branch.tsx'
import { BranchRow } from './branch-row.tsx'

const listHeight = 160

const All = () => {
  const own = useOwnAssociation()
  const query = useQuery(branchesQuery(own.id))
  if (!query.data) return <Waiting query={query} height={listHeight} />
  const { items } = query.data
  if (items.length === 0) {
    return (
      <p>
        <Trans>Your association has one place. Add a branch where it has others.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles['list']}>
      {items.map((branch) => (
        <BranchRow key={branch.id} branch={branch} canChange={coordinates(own)} />
      ))}
    </ul>
  )
}

/** The places of an association: one team for all, figures for each. */
export const BranchesPage = () => {
  const { t } = useLingui()
  const own = useOwnAssociation()
  return (
    <DeskPart title={t`Branches`}>
      <All />
      {coordinates(own) && <AddBranch />}
    </DeskPart>
  )
}
