package org.rolloutatlas.search;

import java.util.List;
import java.util.Map;

/**
 * Everything that {@link SearchIndex} looks at, as plain data, from which a browser gives the same answers where no program
 * does. Events are named by their places in the list of ids, from 0.
 *
 * @param pattern cuts a text into terms, see {@link Terms#PATTERN}; a regular expression of Java and of browsers in Unicode mode
 * @param letters letter that Unicode does not take apart → how it is compared
 * @param most further terms of a search are not looked at
 * @param fuzzy from so many letters on, one may be wrong
 * @param events ids
 * @param terms term → the events that hold it; in the order of the terms
 * @param names folded name of an actor → the events that say this or another name of it
 */
public record IndexWords(
        String pattern,
        Map<String, String> letters,
        int most,
        int fuzzy,
        List<String> events,
        Map<String, List<Integer>> terms,
        Map<String, List<Integer>> names) {}
