import { commandLine, leave } from '../../bin/command-line.ts'

/** How long to run, from which seed, and what to leave behind. */
export type Options = {
  seconds: number
  /** The first seed; only this one, where `only` is said. */
  seed: number
  only: boolean
  mutants: boolean
  /** Of the mutants only those whose name contains this. */
  match: string
  historyFile: string
  journalFile: string | undefined
}

const usage = `npm run simulate -- [options]

  --seconds N      run seeds one after the other for so long (default 60)
  --seed N         begin with this seed (default 1)
  --only           run that one seed, and tell all that is wrong with it
  --mutants        put known bugs around the code, and see each one caught
  --match TEXT     of those only the bugs whose name contains this text
  --history FILE   where the last seed's history goes (default .indigo/simulation/history.jsonl)
  --journal FILE   also write it as a journal for a second opinion: hledger -f FILE check --strict`

const whole = (text: string, name: string): number => {
  const number = Number(text)
  return text !== '' && Number.isInteger(number) && number >= 0
    ? number
    : leave(`--${name} wants a whole number, not "${text}".`)
}

/** Reads the command line. */
export const readOptions = (): Options => {
  const { values } = commandLine(
    {
      options: {
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        only: { type: 'boolean', default: false },
        mutants: { type: 'boolean', default: false },
        match: { type: 'string', default: '' },
        history: { type: 'string', default: '.indigo/simulation/history.jsonl' },
        journal: { type: 'string' },
      },
    },
    usage,
  )
  return {
    seconds: whole(values.seconds, 'seconds'),
    seed: whole(values.seed, 'seed'),
    only: values.only,
    mutants: values.mutants,
    match: values.match,
    historyFile: values.history,
    journalFile: values.journal,
  }
}
