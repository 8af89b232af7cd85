import type { Life } from './full-life.ts'
import type { Opening } from './sights.ts'

/** What opens on the pages of an association's space: its dialogs, and the sheet that is printed. */
export const teamOpenings = ({ together: { associations, events, mission } }: Life): Opening[] => {
  const desk = `/associations/${associations.verified.id}/desk`
  return [
    {
      name: 'cancelling an event of a series',
      path: `${desk}/events/${events.open.id}`,
      open: ({ press }) => press('Cancel it'),
    },
    { name: 'cancelling a mission', path: `${desk}/missions/${mission.id}`, open: ({ press }) => press('Cancel it') },
    {
      name: 'planning again',
      path: `${desk}/missions/${mission.id}`,
      open: ({ press }) => press('Plan again like this'),
    },
    {
      name: 'the place of an event',
      path: `${desk}/activities/new`,
      open: ({ press }) => press('Choose a place'),
    },
    {
      name: 'the address of a calendar',
      path: `${desk}/activities`,
      open: async ({ page, press }) => {
        await press('Make a new address')
        await page.locator('main p[dir=ltr]').waitFor()
      },
    },
    {
      name: 'changing a branch',
      path: `${desk}/branches`,
      open: ({ page }) => page.locator('main li').getByRole('button').first().click(),
    },
    { name: 'leaving the team', path: `${desk}/team`, open: ({ press }) => press('Leave the team') },
    {
      name: 'a printed sheet',
      path: `${desk}/people`,
      open: async ({ press, sees, write }) => {
        await write('First name', 'Amal')
        await press('Make the sheet')
        await sees('Print it now: it is not shown again. Give it only to this person, by hand.')
      },
    },
  ]
}

/** What opens on the operators' pages: a decision, before it is made and when it was refused. */
export const operatorOpenings = ({ together: { associations } }: Life): Opening[] => [
  {
    name: 'refusing an association',
    path: `/console/associations/${associations.pending.id}`,
    open: ({ page, say }) => page.getByLabel(say('Refuse it')).check(),
  },
  {
    name: 'suspending an association',
    path: `/console/associations/${associations.verified.id}`,
    open: ({ page, say }) => page.getByLabel(say('Suspend it')).check(),
  },
]
