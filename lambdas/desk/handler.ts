import { desk } from '../../shared/contract/desk.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { answerEvent } from './answer-event.ts'
import { answerMission } from './answer-mission.ts'
import { enterTotals } from './enter-totals.ts'
import { printFigures } from './print-figures.ts'
import { readDesk } from './read-desk.ts'
import { readFigures } from './read-figures.ts'
import { readTotals } from './read-totals.ts'

export const handler = api(desk, runningApp, {
  answerEvent,
  answerMission,
  enterTotals,
  printFigures,
  readDesk,
  readFigures,
  readTotals,
})
