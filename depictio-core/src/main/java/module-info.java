/**
 * The values, the facade and the service interfaces of Depictio. Start at {@link io.depictio.core.Depictio}; what a host can replace is in
 * {@code io.depictio.core.spi}.
 */
@org.jspecify.annotations.NullMarked
module io.depictio.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires com.fasterxml.jackson.core;

    exports io.depictio.core;
    exports io.depictio.core.access;
    exports io.depictio.core.audit;
    exports io.depictio.core.identity;
    exports io.depictio.core.project;
    exports io.depictio.core.run;
    exports io.depictio.core.spi;
    exports io.depictio.core.table;
    exports io.depictio.core.validation;
}
