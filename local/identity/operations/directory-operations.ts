import type { CognitoService } from 'cognito-local/lib/services/cognitoService.js'
import { Targets } from 'cognito-local/lib/targets/targets.js'
import { readableAttributes } from '../attribute-schema.ts'
import { quiet } from '../directory.ts'
import { type Identity, namedUser, type Operation, srpIdentityOf } from '../identity.ts'
import { type OperationInput, required } from '../operation-input.ts'
import { checkPasswordPolicy, isPassword, sealPassword } from '../password.ts'
import { invalidParameter, wrongCredentials } from '../refusal.ts'
import { userOfAccessToken } from '../tokens.ts'

type Services = { clock: { get(): Date }; cognito: CognitoService }
type Target = (services: Services) => (context: typeof quiet, input: OperationInput) => Promise<object>

const onlyTheTemplate = () => Promise.reject(new Error('Only the template makes pools and clients'))

/** cognito-local's view of the one pool; the dispatcher has compared the pool's and the client's ids. */
const servicesOf = ({ directory, now }: Identity): Services => ({
  clock: { get: () => now() },
  cognito: {
    createUserPool: onlyTheTemplate,
    deleteUserPool: onlyTheTemplate,
    getAppClient: onlyTheTemplate,
    getUserPool: () => Promise.resolve(directory.service),
    getUserPoolForClientId: () => Promise.resolve(directory.service),
    listAppClients: onlyTheTemplate,
    listUserPools: onlyTheTemplate,
  },
})

/** One of cognito-local's operations as it stands. */
const asItIs =
  (target: Target): Operation =>
  (identity, input) =>
    target(servicesOf(identity))(quiet, input)

/** The same on a user; cognito-local takes aliases in most places but not in all. */
const onUser =
  (target: Target): Operation =>
  (identity, input) =>
    asItIs(target)(identity, { ...input, Username: namedUser(identity, input).Username })

/** The same for the person of the access token; cognito-local itself believes any token. */
const onTokenHolder =
  (target: Target): Operation =>
  async (identity, input) => {
    userOfAccessToken(identity, required(input, 'AccessToken'))
    return asItIs(target)(identity, input)
  }

/** cognito-local shows the client attributes that it may not read. */
const getUser: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  const { Username, UserMFASettingList, PreferredMfaSetting } = user
  return { Username, UserAttributes: readableAttributes(identity, user), UserMFASettingList, PreferredMfaSetting }
}

const adminDisableUser: Operation = async (identity, input) => {
  await identity.refreshTokens.revokeAll(namedUser(identity, input).Username)
  return onUser(Targets.AdminDisableUser)(identity, input)
}

const adminUserGlobalSignOut: Operation = async (identity, input) => {
  await identity.refreshTokens.revokeAll(namedUser(identity, input).Username)
  return {}
}

const adminSetUserPassword: Operation = (identity, input) => {
  const { Username } = namedUser(identity, input)
  const password = required(input, 'Password')
  checkPasswordPolicy(identity.pool.passwordPolicy, password)
  identity.passwordAttempts.succeeded(Username)
  const sealed = sealPassword(srpIdentityOf(identity, Username), password)
  return asItIs(Targets.AdminSetUserPassword)(identity, { ...input, Username, Password: sealed })
}

/** cognito-local compares the passwords as stored, so it is given the stored one when the old one is right. */
const changePassword: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  const name = srpIdentityOf(identity, user.Username)
  const proposed = required(input, 'ProposedPassword')
  checkPasswordPolicy(identity.pool.passwordPolicy, proposed)
  identity.passwordAttempts.check(user.Username)
  if (!isPassword(name, required(input, 'PreviousPassword'), user.Password)) {
    identity.passwordAttempts.failed(user.Username)
    throw wrongCredentials()
  }
  identity.passwordAttempts.succeeded(user.Username)
  const passwords = { PreviousPassword: user.Password, ProposedPassword: sealPassword(name, proposed) }
  return asItIs(Targets.ChangePassword)(identity, { ...input, ...passwords })
}

const LIMIT_MAX = 60

const isUserList = (value: object): value is { Users: object[] } => 'Users' in value && Array.isArray(value.Users)

/** cognito-local lists all; the token is the position of the next page. */
const listUsers: Operation = async (identity, input) => {
  const all = await asItIs(Targets.ListUsers)(identity, input)
  if (!isUserList(all)) throw new Error('cognito-local lists no users')
  const from = input.PaginationToken === undefined ? 0 : Number(input.PaginationToken)
  if (!Number.isInteger(from) || from < 0) throw invalidParameter('Invalid pagination token')
  const to = from + (input.Limit || LIMIT_MAX)
  return { Users: all.Users.slice(from, to), ...(to < all.Users.length ? { PaginationToken: String(to) } : {}) }
}

/** The operations on users and groups that cognito-local gets right once it is asked rightly. */
export const directoryOperations = {
  AdminAddUserToGroup: onUser(Targets.AdminAddUserToGroup),
  AdminDeleteUser: onUser(Targets.AdminDeleteUser),
  AdminDeleteUserAttributes: onUser(Targets.AdminDeleteUserAttributes),
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: onUser(Targets.AdminEnableUser),
  AdminGetUser: onUser(Targets.AdminGetUser),
  AdminListGroupsForUser: onUser(Targets.AdminListGroupsForUser),
  AdminRemoveUserFromGroup: onUser(Targets.AdminRemoveUserFromGroup),
  AdminSetUserPassword: adminSetUserPassword,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  ChangePassword: changePassword,
  DeleteUser: onTokenHolder(Targets.DeleteUser),
  DeleteUserAttributes: onTokenHolder(Targets.DeleteUserAttributes),
  GetGroup: asItIs(Targets.GetGroup),
  GetUser: getUser,
  ListGroups: asItIs(Targets.ListGroups),
  ListUsers: listUsers,
  ListUsersInGroup: asItIs(Targets.ListUsersInGroup),
  SetUserMFAPreference: onTokenHolder(Targets.SetUserMFAPreference),
} satisfies Record<string, Operation>
