package org.gongkai.form;

/** What sort of figure a cell takes. */
public enum Kind {
  /** A whole number from 0: requests, documents, people. */
  COUNT,
  /** A whole number that may be negative: 本年增/减. */
  CHANGE,
  /** Money, with decimals. */
  AMOUNT
}
