import type { BucketModel } from '../assembly/model.ts'

/** A content security policy with the hosts of this machine: buckets are at the AWS endpoint, and nobody else is reached. */
export const localPolicy = (policy: string, buckets: readonly BucketModel[], awsOrigin: string): string => {
  const ours = new Set(buckets.map(({ name, region }) => `https://${name}.s3.${region}.amazonaws.com`))
  return policy
    .split('; ')
    .map((directive) =>
      directive
        .split(' ')
        .map((source) => (ours.has(source) ? awsOrigin : source))
        .filter((source) => !source.startsWith('https://'))
        .join(' '),
    )
    .join('; ')
}
