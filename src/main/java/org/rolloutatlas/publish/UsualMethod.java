package org.rolloutatlas.publish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.words.AtlasWording;

/**
 * The method text of an atlas that declares none: how every atlas counts. A class is named by its code in braces, as the dataset
 * calls it: {@code {Signed}} by itself, {@code {signed}} within a sentence.
 */
final class UsualMethod {
    private static final Pattern CLASS = Pattern.compile("\\{([A-Za-z-]+)}");

    private UsualMethod() {}

    /** Its paragraphs, Markdown. */
    static List<String> in(AtlasWording wording) {
        var text = Assets.text("/atlas/method_" + wording.language().tag() + ".md");
        return List.of(CLASS.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(named(name.group(1), wording)))
                .split("\n\n"));
    }

    private static String named(String name, AtlasWording wording) {
        var code = name.toLowerCase(Locale.ROOT);
        var stage = StageClass.find(code).orElseThrow();
        return name.equals(code) ? wording.stageInSentence(stage) : wording.stageClass(stage);
    }
}
