package io.depictio.core.spi;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes under keys, as S3 does: keys are 1 to 1,024 bytes of UTF-8, listed in byte order; {@code a} and {@code a/b} may both exist.
 * No half-written object is ever visible. Safe for use by many threads.
 */
public interface ObjectStore extends AutoCloseable {
    /**
     * @param key the object
     * @param size bytes
     * @param modifiedMillis since the epoch
     */
    record ObjectInfo(String key, long size, long modifiedMillis) {}

    /**
     * @param objects in byte order of key
     * @param next pass to the next call, or null at the end
     */
    record Page(List<ObjectInfo> objects, @Nullable String next) {
        public Page {
            objects = List.copyOf(objects);
        }
    }

    /** Writes the object, replacing any; durable when it returns. */
    void put(String key, byte[] content);

    /** Writes the object unless there is one; exactly one of many concurrent callers gets true. */
    boolean putIfAbsent(String key, byte[] content);

    /**
     * Reads bytes from {@code offset}; {@code length} of -1 means to the end. The caller closes the stream.
     *
     * @throws io.depictio.core.NotFoundException naming the key
     */
    InputStream get(String key, long offset, long length);

    /** Size and time of the object, if there. */
    Optional<ObjectInfo> head(String key);

    /** Removes the object, if there. */
    void delete(String key);

    /** Keys that start with {@code prefix} and come after {@code startAfter}; at most {@code limit} (1 to 1,000) a page. */
    Page list(String prefix, @Nullable String startAfter, int limit);

    @Override
    void close();
}
