/** Projects and dashboards. Start at {@link io.depictio.core.project.Project}. */
package io.depictio.core.project;
