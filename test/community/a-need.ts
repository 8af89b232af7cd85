import { expect } from 'vitest'
import { inviteToTeam } from '../../lambdas/associations/invite-to-team.ts'
import { joinTeam } from '../../lambdas/associations/join-team.ts'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import { readBudget } from '../../lambdas/needs/read-budget.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { auditLedger } from '../../shared/data/audit/audit-ledger.ts'
import { Refusal } from '../../shared/errors.ts'
import { aCommunity, aListing, aRequest, type Community } from './a-community.ts'
import { aVerifiedAssociation } from './an-association.ts'

/** How an act ends: `done`, or the code of the refusal. */
export const codeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** Open Table needs five blankets of 10 Digos, and Ben promises some of them. */
export const aNeed = async (said: Parameters<typeof aListing>[2] = {}) => {
  const community = aCommunity()
  const { coordinator, op: operator, id } = await aVerifiedAssociation(community)
  const association = { id, name: 'Open Table' }
  const giver = await community.aMember('Ben')
  const need = await aListing(community, coordinator, {
    kind: 'need',
    category: 'household',
    title: 'Couvertures',
    value: 10,
    quantity: 5,
    associationId: association.id,
    ...said,
  })
  return { community, app: community.app, coordinator, operator, association, giver, need }
}

export type Scene = Awaited<ReturnType<typeof aNeed>>

/** Ben promises some pieces. */
export const promise = ({ community, giver, need }: Scene, quantity = 1) =>
  aRequest(community, giver, need, { quantity })

/** Ben’s promise, accepted by the coordinator. */
export const accepted = async (scene: Scene, quantity = 1) => {
  const { id } = await promise(scene, quantity)
  return acceptExchange({ id }, scene.coordinator, scene.app)
}

/** What of this month’s budget is spoken for. */
export const budgetOf = async ({ app, coordinator, association }: Scene) => {
  const { reserved, sponsored } = await readBudget({ id: association.id }, coordinator, app)
  return { reserved, sponsored }
}

/** What somebody was told, newest first. */
export const kindsOf = async ({ app }: Scene, member: Caller) =>
  (await listNotices({ limit: 100, language: 'en' }, member, app)).items.map(({ kind }) => kind)

/** The ledger tallies, to the last Digo. */
export const prove = async ({ app }: { app: Community['app'] }) => {
  const { proof, findings } = await auditLedger(app, { isQuiet: true })
  expect(findings).toEqual([])
  expect(proof.balanced).toBe(true)
}

/** Somebody who is there already joins the team. */
export const joins = async ({ app, coordinator, association }: Scene, member: Caller): Promise<void> => {
  await inviteToTeam({ id: association.id, memberId: member.id, role: 'member' }, coordinator, app)
  await joinTeam({ id: association.id }, member, app)
}
