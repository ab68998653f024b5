/**
 * What a Chinese text claims in figures: counts with their measure words, lists with 其中, shares,
 * growth; each at its place. Reads conservatively: what it is not sure of it leaves out. Imports:
 * law, prose.
 */
package org.gongkai.claim;
