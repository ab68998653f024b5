/** Many independent pieces of work on all cores. Imports: nothing. */
package org.gongkai.work;
