/** What a path-style address of S3 names: `/bucket/folder/key?list-type=2`. */
export const bucketAndKey = (url = '/'): { bucket: string; key: string; query: URLSearchParams } => {
  const [rawPath = '', rawQuery = ''] = url.split('?')
  const [, bucket = '', ...key] = rawPath.split('/').map(decodeURIComponent)
  return { bucket, key: key.join('/'), query: new URLSearchParams(rawQuery) }
}
