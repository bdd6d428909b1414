package org.rolloutatlas.event;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of a property file by their keys, as the JDK finds the file; where there is none for a language, no other is read instead. */
public final class TextPack {
    private TextPack() {}

    /**
     * The texts of {@code NAME_TAG.properties}.
     *
     * @param owner beside which the file lies
     * @throws java.util.MissingResourceException if there is no such file: our mistake
     */
    public static Map<String, String> read(Class<?> owner, String name, Language language) {
        return read(owner, name, language.locale());
    }

    /** The texts of {@code NAME.properties}, which are in no language. */
    public static Map<String, String> read(Class<?> owner, String name) {
        return read(owner, name, Locale.ROOT);
    }

    private static Map<String, String> read(Class<?> owner, String name, Locale locale) {
        var bundle = ResourceBundle.getBundle(
                owner.getPackageName() + "." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString));
    }
}
