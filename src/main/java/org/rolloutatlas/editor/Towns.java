package org.rolloutatlas.editor;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.basemap.Gazetteer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The towns that an editor can find by name; read when somebody first looks for one. */
@Component
@ConditionalOnProperty("atlas.edit")
final class Towns implements Supplier<Gazetteer> {
    private final Path geodata;
    private @Nullable Gazetteer gazetteer;

    Towns(@Value("${atlas.geodata:geodata}") Path geodata) {
        this.geodata = geodata;
    }

    @Override
    public synchronized Gazetteer get() {
        var read = gazetteer == null ? Gazetteer.read(geodata) : gazetteer;
        gazetteer = read;
        return read;
    }
}
