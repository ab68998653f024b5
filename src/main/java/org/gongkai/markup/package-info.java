/** Elements, attributes and words written as HTML or SVG, escaped. Imports: language. */
package org.gongkai.markup;
