package org.rolloutatlas.explorer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Masthead;
import org.springframework.stereotype.Component;

/** The languages of the explorer, as Vaadin asks for them. */
@Component
class ExplorerTexts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return new ExplorerWords(language(locale))
                .text(key, Arrays.stream(values).map(String::valueOf).toArray(String[]::new));
    }

    /** The language in which an atlas answers a browser; its first one where the atlas is not written in that of the browser. */
    static Language ofBrowser(UI ui, Masthead atlas) {
        var asked = Optional.ofNullable(ui.getSession())
                .map(session -> session.getBrowser().getLocale())
                .map(ExplorerTexts::language)
                .orElse(Language.EN);
        return atlas.answering(asked);
    }

    /** The language in which an outlook is answered: its own, or that of the browser, if the atlas is written in it. */
    static Language answering(Outlook outlook, Locale browser, Masthead atlas) {
        return atlas.answering(outlook.language().orElseGet(() -> language(browser)));
    }

    /** The nearest language that we speak; English where we speak none near it. */
    static Language language(Locale locale) {
        return Language.nearest(locale).orElse(Language.EN);
    }
}
