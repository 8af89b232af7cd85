import { randomUUID } from 'node:crypto'
import type { contract } from '../../../shared/contract/contract.ts'
import { aListing, aMission, anAssociation, anEvent, inDays, paris } from './builders.ts'
import { password } from './cognito.ts'

type Named<T> = { [Module in keyof T]: { [Name in keyof T[Module]]: Case } }

/** A call that would be right if the caller were: what it sends, and what it gets if the thing belongs to others. */
export type Case = {
  query?: string
  body?: object
  headers?: Record<string, string>
  stranger: string
  /** What a visitor gets where an operation is open; 200 without it. */
  nobody?: string
}

const own: Case = { stranger: '200' }
const hidden: Case = { stranger: '404 not_found' }
const visible: Case = { stranger: '403 not_allowed' }

/** What everybody gets, signed in or not. */
const open = (outcome: string, body?: object): Case => ({
  stranger: outcome,
  nobody: outcome,
  ...(body !== undefined && { body }),
})
const username = `${randomUUID()}@people.example`
const code = '123456'
const invitation = '0'.repeat(26)
const session = 'x'.repeat(40)
const proof = { userIdForSrp: randomUUID(), secretBlock: 'bm8=', signature: 'bm8=', timestamp: 'now' }

/** Every operation of the contract: one that is added without a line here does not compile. */
export const rightCalls: Named<typeof contract> = {
  country: { readCountry: own, readOpenApi: own },
  auth: {
    signUp: open('400 password_too_weak', { username, password: 'short', language: 'fr' }),
    sendSignUpCode: open('200', { username }),
    confirmSignUp: open('409 code_expired', { username, code }),
    startSignIn: open('200', { username, srpA: 'ab'.repeat(384) }),
    proveSignIn: open('401 no_session', proof),
    proveSecondFactor: open('401 no_session', { username, session, code }),
    renewSession: open('401 no_session'),
    endSession: open('204'),
    sendPasswordCode: open('200', { username }),
    setPassword: open('409 wrong_code', { username, code, password }),
    readTotp: own,
    startTotp: own,
    proveTotp: { body: { code: 'abc' }, stranger: '400 invalid_request: code' },
    removeTotp: { stranger: '204' },
  },
  me: {
    readMe: own,
    changeMe: { body: {}, stranger: '200' },
    exportMe: own,
    leave: { stranger: '202' },
    listEntries: own,
    listMyListings: own,
    listMyExchanges: own,
    listNotices: own,
    readNotice: hidden,
    readNotices: { body: { until: randomUUID() }, ...hidden },
    listBlocks: own,
    block: hidden,
    unblock: { stranger: '204' },
  },
  members: { readMember: hidden },
  listings: {
    createListing: { body: aListing(), stranger: '201' },
    browseListings: own,
    readListing: own,
    changeListing: { body: { value: 1 }, headers: { 'if-match': '"1"' }, ...visible },
    closeListing: visible,
    renewListing: visible,
    listAskers: visible,
    quoteListing: own,
  },
  photos: {
    addPhoto: { body: { contentType: 'image/png', length: 100 }, ...visible },
    listPhotos: visible,
    removePhoto: visible,
  },
  exchanges: {
    requestExchange: { body: { listingId: randomUUID(), message: 'Hello!' }, ...hidden },
    readExchange: hidden,
    acceptExchange: hidden,
    declineExchange: hidden,
    withdrawExchange: hidden,
    handOverExchange: hidden,
    confirmExchange: { body: { code: '123456' }, ...hidden },
    cancelExchange: { body: { reason: 'unsafe' }, ...hidden },
    disputeExchange: { body: { text: 'It is mine.' }, ...hidden },
    replyToClaim: { body: { text: 'I came.' }, ...hidden },
    thank: { body: { badges: ['kind'] }, ...hidden },
    listMessages: hidden,
    postMessage: { body: { text: 'Hello!' }, ...hidden },
    readMessages: hidden,
    appoint: { body: { at: inDays(1), place: 'The square' }, ...hidden },
  },
  moderation: { resolveDispute: { body: { outcome: 'completed', reason: 'So it is.' }, ...visible } },
  operator: {
    startAudit: visible,
    readAudit: visible,
    listApplications: visible,
    readApplication: visible,
    decideAssociation: { body: { decision: 'verified', reason: 'It is in the register.' }, ...visible },
  },
  associations: {
    applyAssociation: { body: anAssociation(), stranger: '201' },
    listAssociations: own,
    readAssociation: own,
    changeAssociation: { body: { name: 'Ours now' }, headers: { 'if-match': '"1"' }, ...visible },
    vouchForAssociation: { body: { associationId: randomUUID() }, ...hidden },
    listMyAssociations: own,
    listTeam: visible,
    inviteToTeam: { body: { memberId: randomUUID(), role: 'member' }, ...visible },
    joinTeam: { stranger: '409 invitation_spent' },
    declineTeam: { stranger: '204' },
    changeTeamRole: { body: { role: 'coordinator' }, ...visible },
    leaveTeam: visible,
    listBranches: own,
    addBranch: { body: { name: 'North', place: { latitude: 48.9, longitude: 2.3 } }, ...visible },
    changeBranch: { body: { name: 'South' }, ...visible },
    closeBranch: visible,
    listActs: visible,
    inviteAssisted: { body: { displayName: 'Amal', languages: ['ar'] }, ...visible },
    listAssisted: visible,
    recoverAssisted: visible,
  },
  assisted: {
    readInvitation: open('409 invitation_spent', { code: invitation }),
    openInvitation: open('409 invitation_spent', { code: invitation, password }),
    readOwnHands: own,
    sendOwnAddressCode: { body: { address: username }, stranger: '409 not_assisted' },
    confirmOwnAddress: { body: { address: username, code }, stranger: '409 not_assisted' },
  },
  needs: {
    importNeeds: {
      body: { csv: 'title,description,category\nBed,A bed,furniture', language: 'en', place: paris },
      ...visible,
    },
    listNeeds: own,
    listPromises: visible,
    readBudget: visible,
    sponsorExchange: { body: { memberId: randomUUID(), listingId: randomUUID() }, ...visible },
    listSponsorships: visible,
  },
  receipts: { readReceipt: hidden, printReceipt: hidden, listReceipts: visible },
  activities: {
    publishEvent: { body: anEvent(), ...visible },
    browseEvents: own,
    readEvent: own,
    changeEvent: { body: { capacity: 3 }, headers: { 'if-match': '"1"' }, ...visible },
    cancelEvent: visible,
    signUpForEvent: own,
    leaveEvent: { stranger: '204' },
    listEventSignups: visible,
    confirmEventAttendance: { body: { attendance: [{ memberId: randomUUID(), came: true }] }, ...visible },
    replyToEventAbsence: { body: { text: 'I was there.' }, stranger: '404 not_signed_up' },
    readEventFile: own,
    publishMission: { body: aMission(), ...visible },
    browseMissions: own,
    readMission: own,
    changeMission: { body: { title: 'Ours now' }, headers: { 'if-match': '"1"' }, ...visible },
    cancelMission: visible,
    signUpForShift: own,
    leaveShift: { stranger: '204' },
    listShiftSignups: visible,
    confirmShiftAttendance: { body: { attendance: [{ memberId: randomUUID(), came: true }] }, ...visible },
    replyToShiftAbsence: { body: { text: 'I was there.' }, stranger: '404 not_signed_up' },
    readShiftFile: own,
    listMySignups: own,
    openMyCalendar: { stranger: '201' },
    closeMyCalendar: { stranger: '204' },
    openAssociationCalendar: visible,
    closeAssociationCalendar: visible,
    readCalendar: open('404 not_found'),
  },
  desk: {
    readDesk: visible,
    readFigures: { query: '?from=2026-01&to=2026-12', ...visible },
    printFigures: { query: '?from=2026-01&to=2026-12', ...visible },
    readTotals: visible,
    enterTotals: {
      body: { thirdCountryNationals: 6, women: 5, men: 7, other: 0, under18: 5, from18to60: 7, over60: 0 },
      headers: { 'if-match': '"0"' },
      ...visible,
    },
    answerEvent: { body: { answer: 'yes' }, stranger: '404 not_signed_up' },
    answerMission: { body: { answer: 'yes' }, stranger: '404 not_signed_up' },
  },
  places: { findPlaces: { query: '?q=Paris', ...own } },
}
