import type { Context } from 'cognito-local/lib/services/context.js'
import { schemaOf } from './attribute-schema.ts'
import type { DataStore } from 'cognito-local/lib/services/dataStore/dataStore.js'
import { UserPoolServiceImpl, type UserPoolService } from 'cognito-local/lib/services/userPoolService.js'
import type { IdentityStore } from './identity-store.ts'
import type { GroupSettings, PoolSettings } from './pool-settings.ts'
import { attributeOf, GroupRecord, UserRecord } from './user-record.ts'

/** cognito-local's debug lines carry passwords and codes, so none of them is written. */
const nothing = () => undefined
const silent = { child: () => silent, debug: nothing, error: nothing, info: nothing, warn: nothing }
export const quiet: Context = { logger: silent }

/** Untyped, because cognito-local's interface lets the caller say what it gets. */
const read = (store: IdentityStore, key: string | string[]) => {
  const [section, name] = [key].flat()
  if (section !== 'Users' && section !== 'Groups') return null
  if (name === undefined) return Object(store.all(section))
  return Object.hasOwn(store.all(section), name) ? Reflect.get(store.all(section), name) : null
}

/** The store as cognito-local wants it; its own (StormDB) writes in place, so that a crash loses the file. */
const asDataStore = (store: IdentityStore): DataStore => ({
  get: async (_context: Context, key: string | string[]) => read(store, key),
  getRoot: () => Promise.resolve(null),
  set: async (_context, key, value) => {
    const [section, name] = [key].flat()
    if (section === 'Users' && name) await store.set(section, name, UserRecord.parse(value))
    if (section === 'Groups' && name) await store.set(section, name, GroupRecord.parse(value))
  },
  delete: async (_context, key) => {
    const [section, name] = [key].flat()
    if (section === 'Users' && name) await store.delete(section, name)
  },
})

/** Gives the pool exactly the template's groups; those that stay keep their people. */
const settleGroups = async (store: IdentityStore, groups: readonly GroupSettings[], now: Date) => {
  const names = new Set(groups.map((group) => group.GroupName))
  const gone = Object.keys(store.all('Groups')).filter((name) => !names.has(name))
  await Promise.all(gone.map((name) => store.delete('Groups', name)))
  for (const { GroupName, Description, Precedence } of groups) {
    const kept = store.get('Groups', GroupName)
    await store.set('Groups', GroupName, {
      ...(kept ?? { CreationDate: now, LastModifiedDate: now }),
      GroupName,
      Description,
      Precedence,
    })
  }
}

export type Directory = {
  service: UserPoolService
  /** By Username, sub, e-mail address or phone number. */
  find(name: string): UserRecord | undefined
  save(user: UserRecord): Promise<void>
  /** The groups' names, sorted. */
  groupsOf(user: UserRecord): string[]
}

/** The pool's users and groups. */
export const openDirectory = async (
  store: IdentityStore,
  pool: PoolSettings & { id: string },
  groups: readonly GroupSettings[],
  now: () => Date,
): Promise<Directory> => {
  await settleGroups(store, groups, now())
  const options = {
    Id: pool.id,
    Name: pool.name,
    UsernameAttributes: pool.usernameAttributes,
    AutoVerifiedAttributes: pool.autoVerified,
    MfaConfiguration: pool.softwareTokenMfa ? 'OPTIONAL' : 'OFF',
    Policies: { PasswordPolicy: pool.passwordPolicy },
    SchemaAttributes: schemaOf(pool.schema),
  }
  const data = asDataStore(store)
  const folded = (name: string) => (pool.caseSensitive ? name : name.toLowerCase())
  const isNamed = (user: UserRecord, name: string) =>
    pool.usernameAttributes.some((alias) => {
      const value = attributeOf(user, alias)
      return value !== undefined && folded(value) === name
    })
  return {
    service: new UserPoolServiceImpl(data, { get: now }, data, options),
    find: (name) => {
      const sought = folded(name)
      return store.get('Users', name) ?? Object.values(store.all('Users')).find((user) => isNamed(user, sought))
    },
    save: (user) => store.set('Users', user.Username, user),
    groupsOf: (user) =>
      Object.values(store.all('Groups'))
        .filter((group) => group.members?.includes(user.Username))
        .map((group) => group.GroupName)
        .sort(),
  }
}
