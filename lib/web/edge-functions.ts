/**
 * A CloudFront function (JavaScript 2.0) before the web app's files: what names no file is a page, and every page is made by
 * index.html. A file that is not there stays missing, so that nobody takes a page for a script.
 */
export const rewriteToPage = `function handler(event) {
  var request = event.request
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (last.indexOf('.') < 0) request.uri = '/index.html'
  return request
}
`

/**
 * A CloudFront function after files whose names change with what is in them: browsers may keep them. It does not run after a
 * failure, which must not be kept for a year, as a header of the distribution's own would be.
 */
export const keepForGood = `function handler(event) {
  var response = event.response
  response.headers['cache-control'] = { value: 'public, max-age=31536000, immutable' }
  return response
}
`
