import type { DynamoDBRecord } from 'aws-lambda'
import { expect, it } from 'vitest'
import { newNoticeIn } from './new-notice-in.ts'

const member = '0198f3a0-0000-7000-8000-000000000001'
const id = '0198f3a0-0000-7000-8000-000000000002'

const image = (PK: string, SK: string) => ({ PK: { S: PK }, SK: { S: SK }, kind: { S: 'message' } })
const notice = image(`M#${member}`, `N#${id}`)
const inserted = (NewImage: object): DynamoDBRecord => ({ eventName: 'INSERT', dynamodb: { NewImage } as object })

it('finds the notice in a record of the stream', () => {
  expect(newNoticeIn(inserted(notice))).toEqual({ member, id, kind: 'message', isQuiet: false })
  expect(newNoticeIn(inserted({ ...notice, isQuiet: { BOOL: true } }))).toMatchObject({ isQuiet: true })
})

it('passes over what is no notice, and what is no longer new', () => {
  expect(newNoticeIn(inserted(image(`M#${member}`, 'P')))).toBeUndefined()
  expect(newNoticeIn(inserted(image(`X#${id}`, 'X')))).toBeUndefined()
  expect(newNoticeIn({ eventName: 'MODIFY', dynamodb: { OldImage: notice, NewImage: notice } })).toBeUndefined()
  expect(newNoticeIn({ eventName: 'REMOVE', dynamodb: { OldImage: notice } })).toBeUndefined()
})

it('refuses a kind that nobody knows, so that it is seen', () => {
  expect(() => newNoticeIn(inserted({ ...notice, kind: { S: 'gossip' } }))).toThrow('Invalid option')
})
