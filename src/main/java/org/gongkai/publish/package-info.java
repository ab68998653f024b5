/** The folder a site is built in beside its target, and switched as a whole. Imports: language. */
package org.gongkai.publish;
