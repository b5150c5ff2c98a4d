package org.tadamon.projections.exportlist;

import org.tadamon.projections.exportlist.ExportView.Download;

/**
 * One of the times packages were taken along. Made of {@link org.tadamon.core.export.ExportEvent.ExportDownloaded}.
 *
 * @param key what the next page of a list begins before
 */
public record Taking(Download download, long key) {}
