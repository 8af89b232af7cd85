import type { ModuleName } from '../shared/contract/contract.ts'

/** The functions that answer requests: one per module of the contract. */
export const apiFunctions = [
  'country',
  'auth',
  'me',
  'members',
  'listings',
  'photos',
  'exchanges',
  'moderation',
  'operator',
  'associations',
  'activities',
  'places',
  'needs',
  'receipts',
  'assisted',
  'desk',
] as const satisfies readonly ModuleName[]

/** Those that nobody waits for at the API: Cognito, the stream, the bucket and the schedules call them. */
export const backgroundFunctions = [
  'welcome',
  'message',
  'follow',
  'mail',
  'resize',
  'sweep',
  'farewell',
  'groups',
  'audit',
] as const

/** Every function of a country. */
export const functionNames = [...apiFunctions, ...backgroundFunctions] as const
export type FunctionName = (typeof functionNames)[number]

/** Where a function's code begins, and what it may use of time and memory. Lambda gives processor time with memory. */
export interface FunctionSettings {
  entry: string
  memoryMB: number
  timeoutSeconds: number
}

const answering = (module: ModuleName): FunctionSettings => ({
  entry: `lambdas/${module}/handler.ts`,
  memoryMB: 1024,
  timeoutSeconds: 10,
})

export const functions: Readonly<Record<FunctionName, FunctionSettings>> = {
  country: answering('country'),
  auth: answering('auth'),
  me: answering('me'),
  members: answering('members'),
  listings: answering('listings'),
  photos: answering('photos'),
  exchanges: answering('exchanges'),
  moderation: answering('moderation'),
  operator: answering('operator'),
  associations: answering('associations'),
  activities: answering('activities'),
  places: answering('places'),
  needs: answering('needs'),
  receipts: answering('receipts'),
  assisted: answering('assisted'),
  desk: answering('desk'),
  // Cognito waits five seconds for a trigger, whatever the function's own limit.
  welcome: { entry: 'lambdas/triggers/welcome.ts', memoryMB: 1024, timeoutSeconds: 5 },
  message: { entry: 'lambdas/triggers/custom-message.ts', memoryMB: 512, timeoutSeconds: 5 },
  follow: { entry: 'lambdas/streams/follow.ts', memoryMB: 512, timeoutSeconds: 60 },
  mail: { entry: 'lambdas/streams/mail.ts', memoryMB: 512, timeoutSeconds: 60 },
  // A whole processor; what a large picture takes beside it lies outside of Node's own memory.
  resize: { entry: 'lambdas/events/resize.ts', memoryMB: 1792, timeoutSeconds: 60 },
  sweep: { entry: 'lambdas/schedules/sweep.ts', memoryMB: 512, timeoutSeconds: 55 },
  farewell: { entry: 'lambdas/schedules/farewell.ts', memoryMB: 512, timeoutSeconds: 300 },
  groups: { entry: 'lambdas/streams/groups.ts', memoryMB: 512, timeoutSeconds: 120 },
  audit: { entry: 'lambdas/schedules/audit.ts', memoryMB: 1024, timeoutSeconds: 300 },
}

/** What a function is called in a country's account, e.g. `Indigo-FR-me`; alarms and runbooks count on it. */
export const deployedName = (countryCode: string, name: FunctionName): string => `Indigo-${countryCode}-${name}`
