/** The screens of the welcome, one after the other; the address names the one that is shown. */
export const steps = ['language', 'how', 'place', 'begin'] as const
export type Step = (typeof steps)[number]

/** The step that an address names; the first where it names none. */
export const stepIn = (hash: string): Step => steps.find((each) => each === hash) ?? steps[0]

/** What comes after a step; the last stays. */
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step
