import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { assisted } from '../../../shared/contract/assisted.ts'
import { associations } from '../../../shared/contract/associations.ts'
import { Me } from '../../../shared/model/member.ts'
import { type Answer, read } from './answer.ts'
import { ask } from './ask.ts'
import { type Person, personOf } from './person.ts'
import { aVerifiedAssociation } from './scenes.ts'
import { aVisitor } from './visitor.ts'

const { api } = inject('local')

/** The first password of everybody whom an association helps. */
export const firstPassword = 'une phrase assez longue'

/** Takes up a code, as the page of a printed invitation does. */
export const opens = (code: string, said: object = {}, key?: string): Promise<Answer> =>
  ask(api, {
    method: 'POST',
    path: '/auth/invitation',
    body: { code, password: firstPassword, ...said },
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  })

export const readsInvitation = (code: string): Promise<Answer> =>
  ask(api, { method: 'POST', path: '/auth/invitation/reading', body: { code } })

/** A code for somebody new, from whoever may give one. */
export const invites = async (by: Person, association: { id: string }, displayName = 'Amal'): Promise<string> => {
  const body = { displayName, languages: ['ar', 'fr'] }
  const { code } = await read(
    by.post(`/v1/associations/${association.id}/assisted`, body),
    associations.inviteAssisted.output,
  )
  return code
}

/** A code for a new password of somebody. */
export const helpsBack = async (by: Person, association: { id: string }, whom: { id: string }): Promise<string> => {
  const path = `/v1/associations/${association.id}/assisted/${whom.id}/recovery`
  return (await read(by.post(path), associations.recoverAssisted.output)).code
}

/** Takes up an invitation; the name to sign in with comes back. */
export const joinsBy = async (code: string, said: object = {}): Promise<string> => {
  const answer = opens(code, { isAdult: true, ...said }, randomUUID())
  return (await read(answer, assisted.openInvitation.output)).signInName
}

/** Somebody who signs in by a short name, as the API knows them. */
export const signsInAs = async (
  signInName: string,
  password = firstPassword,
): Promise<Person & { cookie?: string }> => {
  const { token, cookie } = await aVisitor(signInName, password).signsIn()
  const { id } = await read(ask(api, { method: 'GET', path: '/v1/me', token }), Me)
  return { ...personOf({ origin: api, id, email: signInName, token }), ...(cookie !== undefined && { cookie }) }
}

/** Amal has joined by the invitation of Awa's association, and is signed in. */
export const anAssistedPerson = async (displayName = 'Amal') => {
  const { awa, op, association } = await aVerifiedAssociation()
  const signInName = await joinsBy(await invites(awa, association, displayName))
  return { awa, op, association, signInName, amal: await signsInAs(signInName) }
}

/** The people whom an association helps to sign in. */
export const listOf = async (by: Person, association: { id: string }) =>
  (await read(by.get(`/v1/associations/${association.id}/assisted`), associations.listAssisted.output)).items
