/** Hosts beside the page's own that it may speak to. */
export interface ContentHosts {
  /** Where photos are sent. */
  uploads: string
  /** The map's, where its style is somebody else's. */
  map: string | undefined
}

/** What the pages may load and reach: themselves, the map, and the place where photos are sent; nothing inline, nothing evaluated. */
export const contentSecurityPolicy = ({ uploads, map }: ContentHosts): string => {
  const theMap = map === undefined ? '' : ` ${map}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${theMap}`,
    `connect-src 'self' ${uploads}${theMap}`,
    // The map draws in a worker.
    "worker-src 'self' blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

const granted = ['camera', 'geolocation', 'clipboard-write', 'fullscreen']
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** What the pages may use of a device: the camera for codes and photos, the position to find a place, and to copy. Features that browsers do not know stand in their console as errors, so they are left out. */
export const permissionsPolicy = [
  ...granted.map((feature) => `${feature}=(self)`),
  ...refused.map((feature) => `${feature}=()`),
].join(', ')
