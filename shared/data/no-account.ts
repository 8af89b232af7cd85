/** The caller has signed up but has no account yet; it is opened, and what was asked is tried again. */
export class NoAccount extends Error {
  constructor() {
    super('This member has no account yet')
    this.name = 'NoAccount'
  }
}
