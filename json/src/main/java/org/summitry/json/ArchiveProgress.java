package org.summitry.json;

import java.util.OptionalLong;

/**
 * How far the reading or writing of an archive has come.
 *
 * @param documents how many documents were read or written so far; bad lines count as well
 * @param bytes how many bytes of the file or stream were read or written so far, as they stand there, packed or not
 * @param totalBytes how many bytes the file has; absent if that is not known
 * @param done whether this was all
 */
public record ArchiveProgress(long documents, long bytes, OptionalLong totalBytes, boolean done) {}
