import { members } from '../../shared/contract/members.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { readMember } from './read-member.ts'

export const handler = api(members, runningApp, { readMember })
