package org.rolloutatlas.dataset;

import tools.jackson.databind.node.ObjectNode;

/**
 * A glance at each text while the file is read, when it is at hand anyway: whether {@link TextRules} may have anything to
 * say. Of most files they have not, and need not go through all texts again.
 */
final class TextGlance {
    private final LanguageTags languages = new LanguageTags();
    private boolean suspicious;

    /** Whether some text or language is to be looked at by the rules. */
    boolean isSuspicious() {
        return suspicious;
    }

    void text(String text) {
        suspicious |= !text.isEmpty()
                && (text.isBlank()
                        || TextRules.firstForbidden(text) < text.length()
                        || SpaceRules.stripped(text).length() < text.length()
                        || Markup.in(text).isPresent());
    }

    /** @param name of the property that holds the object */
    void object(String name, ObjectNode object) {
        if (TextRules.isLocalized(name)) {
            object.propertyNames().forEach(tag -> suspicious |= !TextRules.isOwnLanguage(tag) && !languages.knows(tag));
            suspicious |= TranslationRules.isSuspicious(name, object);
        }
    }
}
