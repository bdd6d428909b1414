package org.rolloutatlas.operations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves the framework's health and metrics out unless they have a port of their own: asked for on no port they would take
 * time at each start and each request, and asked for on the public one they would be public. Named in {@code
 * META-INF/spring.factories}.
 */
public final class OnRequest implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final Pattern OPERATIONS =
            Pattern.compile("org\\.springframework\\.boot\\.(actuate|health|micrometer)\\..*");

    private boolean asked;

    @Override
    public void setEnvironment(Environment environment) {
        asked = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            var name = classes[i];
            wanted[i] = asked || name == null || !OPERATIONS.matcher(name).matches();
        }
        return wanted;
    }
}
