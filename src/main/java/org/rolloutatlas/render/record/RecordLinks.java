package org.rolloutatlas.render.record;

/** Where what a record names is told in full: addresses of pages. */
public interface RecordLinks {
    /** The page of an event. */
    String event(String id);

    /** The page of a source. */
    String source(String id);

    /** The page of a project. */
    String project(String id);

    /** The page of an actor. */
    String actor(String id);

    /** The positions on a question on which sources disagree. */
    String question(String id);
}
