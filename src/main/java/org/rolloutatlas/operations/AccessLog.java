package org.rolloutatlas.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.catalina.valves.AccessLogValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes one line for each request to the public port into a file, where one is named. A file that was renamed is
 * opened anew.
 */
@Component
@ConditionalOnProperty("atlas.access-log")
final class AccessLog implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Path file;
    private final String pattern;

    /**
     * A log in the format of that name or pattern.
     *
     * @param pattern as Tomcat's valve has it; without {@code %h} no address of a reader is kept
     */
    AccessLog(@Value("${atlas.access-log}") Path file, @Value("${atlas.access-log-pattern:common}") String pattern) {
        this.file = file.toAbsolutePath();
        this.pattern = pattern;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        var log = new AccessLogValve();
        var folder = file.getParent();
        log.setDirectory(folder == null ? "" : folder.toString());
        log.setPrefix(file.getFileName().toString());
        log.setSuffix("");
        log.setRotatable(false);
        log.setCheckExists(true);
        // a line is there as soon as the answer is given
        log.setBuffered(false);
        log.setEncoding(StandardCharsets.UTF_8.name());
        log.setPattern(pattern);
        // the reader's address, where the server was told to believe what a proxy says of it
        log.setRequestAttributesEnabled(true);
        server.addEngineValves(log);
    }
}
