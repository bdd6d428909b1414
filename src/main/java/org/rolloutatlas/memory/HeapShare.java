package org.rolloutatlas.memory;

/** The shares of the heap. A part that asks for none keeps nothing that grows with the requests. */
public enum HeapShare {
    /** What the explorer knows of each of its readers. */
    READERS(4, Long.MAX_VALUE),
    /** The renditions of public addresses, in their encodings. */
    RENDITIONS(8, 256 * HeapShare.MB),
    /** The same bodies once more, by the addresses for which they were asked. */
    ANSWERS(32, 128 * HeapShare.MB),
    /** The figures of the explorer. */
    FIGURES(32, 32 * HeapShare.MB),
    /** The maps on which figures lie. */
    MAPS(16, 96 * HeapShare.MB);

    private static final long MB = 1024 * 1024;

    private final int part;
    private final long most;

    HeapShare(int part, long most) {
        this.part = part;
        this.most = most;
    }

    /** Bytes of the heap of this process. */
    public long bytes() {
        return bytes(Runtime.getRuntime().maxMemory());
    }

    /** Bytes of a heap of this size. */
    long bytes(long heap) {
        return Math.min(heap / part, most);
    }
}
