import { needTexts } from '../../i18n/activate.ts'

/** The texts of the pages about associations; they use those of the other later pages too. */
export const associationTexts = () => Promise.all([needTexts('associations'), needTexts('more')])

/** The texts of an association's own space, of the console, and of those who come by an invitation. */
export const deskTexts = () => Promise.all([needTexts('desk'), associationTexts()])
