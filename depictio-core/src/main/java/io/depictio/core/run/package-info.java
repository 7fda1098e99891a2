/** Code, its limits and its results. Start at {@link io.depictio.core.run.RunResult}. */
package io.depictio.core.run;
