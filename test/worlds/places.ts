/** The places of every generated register. */

/** The area that is asked about, a department in it, and one outside listed areas. */
export const AREA = 'proeve'
export const DEPARTMENT = 'proeve-1'
export const OUTSIDE = 'udenfor-1'

/** An area beside it, of which no answer may heed anything. */
export const NEIGHBOUR = 'nabo'

export const MUNICIPALITY = '0751'
