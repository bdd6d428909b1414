package org.rolloutatlas.basemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of JSON text (RFC 8259), enough for TopoJSON; why not a library: docs/decisions/0010.
 *
 * <p>Lists and maps are the fresh, unshared values of one reading.
 */
sealed interface Json {
    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Num(double value) implements Json {}

    record Text(String value) implements Json {}

    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }

    /**
     * The value that the text is.
     *
     * @throws SyntaxException naming the place, if the text is not exactly one JSON value
     */
    static Json parse(String text) {
        var parser = new Parser(text);
        var value = parser.value(0);
        parser.skipBlank();
        if (parser.at < text.length()) {
            throw parser.expected("the end of the file");
        }
        return value;
    }

    /** Not JSON; the message says where and what was expected. */
    final class SyntaxException extends RuntimeException {
        SyntaxException(String message) {
            super(message);
        }
    }

    /** The position in the text being read. */
    final class Parser {
        private static final int DEEPEST = 64;

        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private Json value(int depth) {
            if (depth > DEEPEST) {
                throw expected("at most " + DEEPEST + " levels of nesting");
            }
            skipBlank();
            return switch (peek()) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> new Text(string());
                case 't' -> literal("true", Literal.TRUE);
                case 'f' -> literal("false", Literal.FALSE);
                case 'n' -> literal("null", Literal.NULL);
                default -> number();
            };
        }

        private Json object(int depth) {
            var members = new LinkedHashMap<String, Json>();
            at++;
            skipBlank();
            if (taken('}')) {
                return new Obj(members);
            }
            do {
                skipBlank();
                var name = string();
                skipBlank();
                take(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw expected("each name once in an object, but \"" + name + "\" is there twice");
                }
                skipBlank();
            } while (taken(','));
            take('}');
            return new Obj(members);
        }

        private Json array(int depth) {
            var items = new ArrayList<Json>();
            at++;
            skipBlank();
            if (taken(']')) {
                return new Arr(items);
            }
            do {
                items.add(value(depth + 1));
                skipBlank();
            } while (taken(','));
            take(']');
            return new Arr(items);
        }

        private String string() {
            take('"');
            var string = new StringBuilder();
            for (var c = next(); c != '"'; c = next()) {
                if (c < ' ') {
                    throw expected("no control character in a string");
                }
                string.append(c == '\\' ? escaped() : c);
            }
            return string.toString();
        }

        private char escaped() {
            return switch (next()) {
                case '"' -> '"';
                case '\\' -> '\\';
                case '/' -> '/';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> unicode();
                default -> throw expected("an escape sequence of JSON");
            };
        }

        private char unicode() {
            var code = 0;
            for (var i = 0; i < 4; i++) {
                var digit = Character.digit(next(), 16);
                if (digit < 0) {
                    throw expected("four hexadecimal digits");
                }
                code = code * 16 + digit;
            }
            return (char) code;
        }

        private Json number() {
            var start = at;
            taken('-');
            if (!taken('0')) {
                digits();
            }
            if (taken('.')) {
                digits();
            }
            if (taken('e') || taken('E')) {
                if (!taken('+')) {
                    taken('-');
                }
                digits();
            }
            return new Num(Double.parseDouble(text.substring(start, at)));
        }

        private void digits() {
            var start = at;
            while (peek() >= '0' && peek() <= '9') {
                at++;
            }
            if (start == at) {
                throw expected("a JSON value");
            }
        }

        private Json literal(String word, Literal literal) {
            if (!text.startsWith(word, at)) {
                throw expected(word);
            }
            at += word.length();
            return literal;
        }

        private void skipBlank() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private char next() {
            if (at >= text.length()) {
                throw expected("more text");
            }
            return text.charAt(at++);
        }

        private boolean taken(char wanted) {
            var here = peek() == wanted;
            at += here ? 1 : 0;
            return here;
        }

        private void take(char wanted) {
            if (!taken(wanted)) {
                throw expected("'" + wanted + "'");
            }
        }

        private SyntaxException expected(String what) {
            return new SyntaxException("character " + (at + 1) + ": expected " + what);
        }
    }
}
