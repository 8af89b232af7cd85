import { createHmac } from 'node:crypto'
import { type Identity, type Operation, srpIdentityOf } from '../identity.ts'
import { type OperationInput, required, requiredText } from '../operation-input.ts'
import { isPassword, openSeal, sealPassword } from '../password.ts'
import { invalidParameter, userNotFound, wrongCredentials } from '../refusal.ts'
import { isSrpPublic, startSrp } from '../srp.ts'
import { afterPassword } from './finish-sign-in.ts'
import { refreshWithoutRotation } from './refresh.ts'

/** cognito-local compares plain passwords and signs disabled users in. */
const passwordSignIn = async (identity: Identity, input: OperationInput) => {
  const username = requiredText(input.AuthParameters, 'USERNAME')
  const password = requiredText(input.AuthParameters, 'PASSWORD')
  const user = identity.directory.find(username)
  if (!user) throw identity.client.hideUnknownUsers ? wrongCredentials() : userNotFound()
  identity.passwordAttempts.check(user.Username)
  if (!isPassword(srpIdentityOf(identity, user.Username), password, user.Password)) {
    identity.passwordAttempts.failed(user.Username)
    throw wrongCredentials()
  }
  identity.passwordAttempts.succeeded(user.Username)
  return afterPassword(identity, user)
}

/** What SRP tells about a user who is not there: always the same for one name, and not to be told from a real one. */
const simulatedUser = (identity: Identity, username: string) => {
  const secret = identity.key.privateKey.export({ type: 'pkcs8', format: 'der' })
  const hash = createHmac('sha256', secret).update(username).digest('hex')
  const id = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
  const { verifier } = openSeal(sealPassword(srpIdentityOf(identity, id), hash))
  return { id, saltHex: hash.slice(32), verifier }
}

const srpSignIn = async (identity: Identity, input: OperationInput) => {
  const username = requiredText(input.AuthParameters, 'USERNAME')
  const clientPublicHex = requiredText(input.AuthParameters, 'SRP_A')
  if (!isSrpPublic(clientPublicHex)) throw invalidParameter('SRP_A is not a valid number')
  const user = identity.directory.find(username)
  if (!user && !identity.client.hideUnknownUsers) throw userNotFound()
  if (user) identity.passwordAttempts.check(user.Username)
  const { id, saltHex, verifier } = user
    ? { id: user.Username, ...openSeal(user.Password) }
    : simulatedUser(identity, username)
  const server = startSrp(verifier)
  const secretBlock = identity.challenges.add({
    name: 'PASSWORD_VERIFIER',
    username: id,
    srpIdentity: srpIdentityOf(identity, id),
    clientPublicHex,
    server,
    verifier,
  })
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: saltHex,
      SRP_B: server.publicHex,
      SECRET_BLOCK: secretBlock,
      USERNAME: id,
      USER_ID_FOR_SRP: id,
    },
  }
}

const FLOWS: Record<string, Operation> = {
  USER_PASSWORD_AUTH: passwordSignIn,
  USER_SRP_AUTH: srpSignIn,
  REFRESH_TOKEN_AUTH: (identity, input) =>
    refreshWithoutRotation(identity, requiredText(input.AuthParameters, 'REFRESH_TOKEN')),
}
const ADMIN_FLOWS: Record<string, Operation> = { ...FLOWS, ADMIN_USER_PASSWORD_AUTH: passwordSignIn }

const startFlow =
  (flows: Record<string, Operation>): Operation =>
  async (identity, input) => {
    const asked = required(input, 'AuthFlow')
    const flow = asked === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : asked
    if (!Object.hasOwn(flows, flow)) throw invalidParameter(`The laptop does not know the flow ${flow}`)
    const run = flows[flow]
    if (!run || !identity.client.flows.includes(flow))
      throw invalidParameter(`${flow} flow not enabled for this client`)
    return run(identity, input)
  }

export const initiateAuth: Operation = startFlow(FLOWS)
export const adminInitiateAuth: Operation = startFlow(ADMIN_FLOWS)
