/** Values as JSON, written one after the other. Imports: language. */
package org.gongkai.json;
