package org.rolloutatlas.explorer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.event.Language;
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

    /** The language that the reader's browser asks for; English where we do not speak it. */
    static Language ofBrowser(UI ui) {
        return Optional.ofNullable(ui.getSession())
                .map(session -> session.getBrowser().getLocale())
                .map(ExplorerTexts::language)
                .orElse(Language.EN);
    }

    /** Every kind of Chinese is nearer to our Chinese than to English. */
    static Language language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH_HANS : Language.EN;
    }
}
