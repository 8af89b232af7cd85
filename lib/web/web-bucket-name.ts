/** What a country's bucket of the web app is called. Names of buckets are one for all the world: the account makes it ours. */
export const webBucketName = (countryCode: string, account: string): string =>
  `indigo-${countryCode.toLowerCase()}-web-${account}`

/** The tag of files that no version of the web app uses any more; tabs that are open still may. */
export const retiredTag = 'retired'
