// Stands for h3-js in the bundles: loading it takes longer than most requests, and only places need it.
let loaded
const h3 = () => (loaded ??= require('../node_modules/h3-js'))

exports.cellToChildren = (...given) => h3().cellToChildren(...given)
exports.cellToLatLng = (...given) => h3().cellToLatLng(...given)
exports.cellToParent = (...given) => h3().cellToParent(...given)
exports.gridRing = (...given) => h3().gridRing(...given)
exports.isValidCell = (...given) => h3().isValidCell(...given)
exports.latLngToCell = (...given) => h3().latLngToCell(...given)
