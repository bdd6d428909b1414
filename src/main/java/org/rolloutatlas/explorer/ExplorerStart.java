package org.rolloutatlas.explorer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.rolloutatlas.event.Language;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happens when something breaks. After a lost connection, an ended session or a restarted server the page loads itself
 * again: its address restores the view. An error in an action leaves the view as it is and says so.
 */
@Component
class ExplorerStart implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final int NOTICE_MS = 8000;
    private static final int RECONNECT_ATTEMPTS = 10_000;

    private final transient CatalogueInService catalogues;

    ExplorerStart(CatalogueInService catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        var messages = new CustomizedSystemMessages();
        // without a notice the browser loads the page again at once
        messages.setSessionExpiredNotificationEnabled(false);
        start.getSource().setSystemMessagesProvider(info -> messages);
        start.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(ExplorerStart::tell));
        start.getSource().addUIInitListener(begun -> {
            var dialog = begun.getUI().getReconnectDialogConfiguration();
            var words = new ExplorerWords(ExplorerTexts.ofBrowser(begun.getUI(), catalogues.masthead()));
            dialog.setDialogText(words.text("connection.lost"));
            dialog.setDialogTextGaveUp(words.text("connection.given-up"));
            dialog.setReconnectAttempts(RECONNECT_ATTEMPTS);
        });
    }

    private static void tell(ErrorEvent error) {
        LoggerFactory.getLogger(ExplorerStart.class).error("An action failed", error.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var language = ui.getLocale() == null ? Language.EN : ExplorerTexts.language(ui.getLocale());
            Notification.show(
                    new ExplorerWords(language).text("fault.action"), NOTICE_MS, Notification.Position.BOTTOM_START);
        }
    }
}
