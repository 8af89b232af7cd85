/** A form that the store of files has signed for exactly one photo. */
export type SignedForm = { url: string; fields: Readonly<Record<string, string>> }

/** The store of files refused the form itself: a new one is needed. */
export class FormRefused extends Error {}

/**
 * Sends a photo with its form; `fetch` tells no progress, hence the older way.
 * @param onProgress the part that is sent, 0 to 1
 * @throws FormRefused · Error when the store cannot be reached
 */
export const postForm = (
  { url, fields }: SignedForm,
  photo: Blob,
  onProgress: (part: number) => void,
): Promise<void> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', photo)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve()
      else if (request.status < 500) reject(new FormRefused(`The form was refused: ${request.status}`))
      else reject(new Error(`The store of files failed: ${request.status}`))
    })
    request.addEventListener('error', () => reject(new Error('The store of files cannot be reached')))
    request.open('POST', url)
    request.send(form)
  })
}
