package org.rolloutatlas.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.DatasetWatch;
import org.rolloutatlas.dataset.FileBytes;
import org.rolloutatlas.dataset.FileTooLargeException;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.edit.FileStore;
import org.rolloutatlas.dataset.edit.Proof;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
import org.rolloutatlas.render.export.EmbedSnippets;
import org.rolloutatlas.render.picture.PngFontCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** What the server is made of: the world, the dataset in service, the public site. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PublishConfiguration.class);

    /** Bytes; the embed of a story fits. Each open connection may hold as many. */
    private static final int PIECE = 65_536;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    World world(@Value("${atlas.geodata:geodata}") Path geodata) {
        return World.read(geodata);
    }

    @Bean
    DatasetReader datasetReader(World world) {
        return new DatasetReader(world::distanceKm, ChapterSelections.CHECK);
    }

    @Bean
    DatasetFile datasetFile(
            @Value("${atlas.data:events.json}") Path file, DatasetReader reader, ObjectProvider<FileStore> edited)
            throws IOException {
        byte[] bytes;
        try {
            bytes = FileBytes.read(file);
        } catch (FileTooLargeException e) {
            throw new BrokenDatasetException(List.of(e.problem()), List.of());
        }
        return switch (new WorkbookReader(reader).read(file.toString(), bytes)) {
            case Reading.Accepted accepted -> new DatasetFile(file, Bytes.of(DatasetWorkbook.json(bytes)), accepted);
            case Reading.Rejected rejected -> {
                if (edited.getIfAvailable() == null) {
                    throw new BrokenDatasetException(rejected.problems(), DatasetWorkbook.lines(bytes));
                }
                // an editor opens it to put it right; until then there is nothing to be shown
                yield EmptyAtlas.file(file, reader);
            }
        };
    }

    /** What an editor has at work is drawn in place of what is on disk. */
    @Bean
    Proof proof(EditionInService editions) {
        return editions::proof;
    }

    /** Without a base URL addresses are written without a host: right on any, but not for readers elsewhere. */
    @Bean
    Site site(@Value("${atlas.base-url:}") String base, @Value("${atlas.explorer:true}") boolean explorer) {
        return new Site(base, explorer);
    }

    @Bean
    DatasetInService datasetInService(DatasetFile file, Clock clock) {
        return new DatasetInService(file.reading(), clock);
    }

    @Bean
    EditionInService editionInService(
            DatasetFile file,
            DatasetInService datasets,
            World world,
            Clock clock,
            Site site,
            ObjectProvider<BuildProperties> build) {
        // without a build there is no telling what changed since the last start
        var id = Optional.ofNullable(build.getIfAvailable())
                .flatMap(properties -> Optional.ofNullable(properties.get("hash")))
                .orElseGet(() -> clock.instant().toString());
        return new EditionInService(file.path(), file.bytes(), datasets, world, id, site);
    }

    @Bean
    DatasetWatch datasetWatch(
            DatasetFile file, DatasetReader reader, EditionInService editions, ObjectProvider<FileStore> edited)
            throws IOException {
        var hash = file.reading().dataset().hash();
        // an editor hears of changes on disk when he saves: until then his own are shown
        Consumer<Reading> told = edited.getIfAvailable() == null ? editions::accept : reading -> {};
        return DatasetWatch.start(file.path(), hash, new WorkbookReader(reader), told);
    }

    /** A page goes to the socket in one piece or two, not in ten of 8 kB. */
    @Bean
    TomcatConnectorCustomizer largePieces() {
        return connector -> {
            connector.setProperty("socket.directBuffer", "true");
            connector.setProperty("socket.appWriteBufSize", Integer.toString(PIECE));
        };
    }

    /** What Tomcat wants to have on disk, where its owner clears up; Tomcat asks for it, nothing is put there. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> folders(@Value("${atlas.temporary:}") String temporary) {
        return server -> {
            if (!temporary.isEmpty()) {
                var documents = new File(temporary, "documents");
                documents.mkdirs();
                server.setBaseDirectory(new File(temporary, "tomcat"));
                server.setDocumentRoot(documents);
            }
        };
    }

    /** Last, so that it is the innermost of those that report, and the first to be asked. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> ownRefusals(
            ObjectProvider<EditionInService> editions) {
        return factory -> factory.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new RefusalValve(() -> editions.getObject().get())));
    }

    @Bean
    PublicSite publicSite(EditionInService editions) {
        return new PublicSite(editions);
    }

    /** What the explorer hands out is what the pages do. */
    @Bean
    EmbedSnippets embedSnippets(PublicSite site) {
        return (base, embed, width) -> Scope.of(embed.route())
                .flatMap(scope -> Subject.of(site.edition(), scope, embed.selection(), embed.language()))
                .filter(Subject::isDrawn)
                .map(subject -> Snippets.of(site.edition(), base, embed, subject, width));
    }

    /** Off the start, so that the first answer does not wait for it; a reader who is faster shares the work. */
    @Bean
    ApplicationRunner warmFrontPages(PublicSite site, Environment environment) {
        return arguments -> Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            site.warm("http://localhost:" + environment.getProperty("local.server.port", ""));
            PngFontCheck.warnings().forEach(LOG::warn);
        });
    }
}
